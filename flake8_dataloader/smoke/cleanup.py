"""Nothing is left of a run: no process, nothing in shared memory, no folder."""

from __future__ import annotations

import glob
import os
import re
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .inside import events

if TYPE_CHECKING:
    import psutil

#: They remove semaphores and shared memory when their last client is gone, and then leave.
_KEEPERS = re.compile(r"multiprocessing\.resource_tracker|torch_shm_manager")

#: Seconds that processes get to leave, and that may be spent on ending those that are new.
_PATIENCE, _LIMIT = 3.0, 15.0

#: Looks in a row that must find no process: what has just forked and ended is missed by one.
_LOOKS = 5

_SHARED = "/dev/shm"


def clean_up(folder: str, own_children: bool) -> None:
    """End the run of this folder, remove what it leaves, and at last the folder itself.

    ``own_children`` says that whatever descends from this process belongs to the run.
    """
    try:
        ended = _end_processes(folder, own_children)
        seen = events.read_in(folder)
        _remove_shared_memory(seen, ended)
        for event in seen:
            if event["event"] == "temporary_folder":
                shutil.rmtree(event["path"], ignore_errors=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _end_processes(folder: str, own_children: bool) -> list[int]:
    """End every process of the run, and return their ids."""
    import psutil

    ended = _end_all_but_keepers(folder, own_children)
    _, left = psutil.wait_procs(list(_processes(folder, own_children)), timeout=_PATIENCE)
    _each(left, "kill")
    psutil.wait_procs(left, timeout=_PATIENCE)
    return ended


def _end_all_but_keepers(folder: str, own_children: bool) -> list[int]:
    """All are stopped before one is killed, so that none sees its sibling die, and each as soon as
    it is found, before it can start another. The next look finds what slipped through."""
    import psutil

    ended: list[int] = []
    looks, deadline = 0, time.monotonic() + _LIMIT
    while looks < _LOOKS and time.monotonic() < deadline:
        found = []
        for process in _processes(folder, own_children):
            if not _is_keeper(process):
                _each([process], "suspend")
                found.append(process)
        _each(found, "kill")
        psutil.wait_procs(found, timeout=_PATIENCE)
        ended += [process.pid for process in found]
        looks = 0 if found else looks + 1
    return ended


def _remove_shared_memory(seen: Iterable[dict[str, Any]], ended: Iterable[int]) -> None:
    """Remove what killed processes could not: what they noted, and torch's files by process id.

    Other programs live in /dev/shm, too, so nothing is removed because it is new there. Windows
    frees shared memory with its last handle.
    """
    names, pids = [], {*ended}
    for event in seen:
        if event["event"] == "semaphore":
            names.append(f"sem.{os.path.basename(event['name'])}")
        elif event["event"] == "shared_memory":
            names.append(os.path.basename(event["name"]))
        elif event["event"] == "boot":
            pids.add(event["pid"])
    paths = [os.path.join(_SHARED, name) for name in names]
    paths += [path for pid in pids for path in glob.glob(f"{_SHARED}/torch_{pid}_*")]
    for path in paths:
        with suppress(OSError):  # it has been removed by its owner, or is another user's
            os.unlink(path)


def _processes(folder: str, own_children: bool) -> Iterator[psutil.Process]:
    """Our descendants, whose environment may lack the mark: Linux hands us those that are orphaned.
    Then whoever else has the mark of this run in its environment."""
    import psutil

    own = psutil.Process()
    children = own.children(recursive=True) if own_children else []
    yield from filter(_is_alive, children)
    known = {own.pid, *(process.pid for process in children)}
    for process in psutil.process_iter():
        if process.pid not in known and _is_marked(process, folder) and _is_alive(process):
            yield process


def _is_marked(process: psutil.Process, folder: str) -> bool:
    import psutil

    try:
        return process.environ().get("DLFIX_SMOKE") == folder
    except (psutil.Error, OSError):
        return False


def _is_alive(process: psutil.Process) -> bool:
    import psutil

    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def _is_keeper(process: psutil.Process) -> bool:
    import psutil

    try:
        return bool(_KEEPERS.search(" ".join(process.cmdline())))
    except psutil.Error:
        return False


def _each(processes: Iterable[psutil.Process], action: str) -> None:
    import psutil

    for process in processes:
        try:
            getattr(process, action)()
        except (psutil.Error, OSError):
            pass  # it has ended
