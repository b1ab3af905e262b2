"""The names of what would be left, in shared memory and on disk, if this process were killed."""

from __future__ import annotations

import functools
from typing import Any

from . import events, imports


def install() -> None:
    """Note each semaphore, block of shared memory and folder for sockets that is made."""
    imports.after_import("multiprocessing.synchronize", _wrap_semaphores)
    imports.after_import("multiprocessing.shared_memory", _wrap_blocks)
    imports.after_import("multiprocessing.util", _wrap_folders)


def _wrap_semaphores(module: Any) -> None:
    original = module.SemLock._make_name

    def _make_name() -> str:
        name = original()
        events.record("semaphore", name=name)
        return name

    module.SemLock._make_name = staticmethod(_make_name)


def _wrap_blocks(module: Any) -> None:
    original = module.SharedMemory.__init__

    @functools.wraps(original)
    def __init__(self, name=None, create=False, *rest, **keywords):
        original(self, name, create, *rest, **keywords)
        if create:  # and not only opened: it may be another program's
            events.record("shared_memory", name=self.name)

    module.SharedMemory.__init__ = __init__


def _wrap_folders(module: Any) -> None:
    original = module.get_temp_dir

    @functools.wraps(original)
    def get_temp_dir() -> str:
        known = module.process.current_process()._config.get("tempdir")
        path = original()
        if path != known:  # made just now, and not by a parent
            events.record("temporary_folder", path=path)
        return path

    module.get_temp_dir = get_temp_dir
