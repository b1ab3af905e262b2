"""Puts a changed file in the place of the old one, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile

from .source import Source, SourceError


def write(before: Source, after: Source) -> None:
    """Replace the file that ``before`` was read from by ``after``.

    The new file is written beside the old one and renamed, so whoever looks (or pulls the plug)
    finds one of the two. The permissions stay. A symbolic link stays one: the file that it leads to
    is replaced. Raises SourceError where the file has changed since it was read, is read-only, or
    the operating system refuses.
    """
    path = os.path.realpath(before.path)
    try:
        if not os.access(path, os.W_OK):
            raise SourceError("not changed: the file is read-only")
        _replace(path, before.data, after.data)
    except OSError as error:
        raise SourceError(f"not changed: {(error.strerror or str(error)).lower()}") from None


def _replace(path: str, old: bytes, new: bytes) -> None:
    folder, name = os.path.split(path)
    handle, temporary = tempfile.mkstemp(prefix=f".{name}.", suffix=".dlfix", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(path, temporary)
        with open(path, "rb") as file:
            if file.read() != old:
                raise SourceError("not changed: somebody else has changed the file meanwhile")
        os.replace(temporary, path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)
