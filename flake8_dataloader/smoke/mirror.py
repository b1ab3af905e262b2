"""A mirror of the file system in which some files are different, and which copies no data."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from ..files import is_foreign

#: Its byte code would be written into the user's own folder, for a file that is not the user's.
_LEFT_OUT = "__pycache__"


class Mirror:
    """Folders that lead to ``files`` and to the folders ``inside``, and links to all else.

    ``changed`` are new contents of some files. Every path that works in the file system works in
    the mirror, also one that leads out of the project (``../data``). The folders on the way are
    real ones, so what is created there stays in the mirror; what is written *through* a link, into
    a folder that leads nowhere or a file that was there before, does land in the original. Python
    files in these folders are copies, because a script may look for its project beside its own
    real path. What walks a tree without following links (``os.walk(".")``) passes linked folders.

    Where links are refused, as on Windows without the privilege, a folder is reached by a junction;
    where that is refused, too, what lies beside ``files`` and ``inside`` is copied.
    """

    def __init__(
        self, files: Iterable[str], inside: Iterable[str], changed: Mapping[str, bytes]
    ) -> None:
        self._changed = {os.path.realpath(path): data for path, data in changed.items()}
        copied = set(map(os.path.realpath, files))
        self._ends = {*map(os.path.dirname, copied), *map(os.path.realpath, inside)}
        self.folders = {above for end in self._ends for above in _upwards(end)}
        self.real = {*copied, *self.folders}
        self._top = ""

    def make(self, top: str) -> None:
        """Make the mirror in the folder ``top``, which is not there yet."""
        self._top = os.path.realpath(top)
        for folder in sorted(self.folders):  # so that each comes after the one that it lies in
            os.makedirs(self.of(folder))
            for name in _names(folder):
                existing = os.path.join(folder, name)
                if existing not in self.folders and name != _LEFT_OUT:
                    self._add(existing)

    def of(self, path: str) -> str:
        """The path (absolute) in the mirror, or the same where only links lead to it."""
        real = os.path.realpath(path)
        if real not in self.folders and os.path.dirname(real) not in self.folders:
            return path
        return self._placed(real)

    def back(self, value: Any) -> Any:
        """``value``, a text or lists and dicts with texts, with the original paths in it."""
        if isinstance(value, str):
            for root in {root for root in self.folders if os.path.dirname(root) == root}:
                value = value.replace(os.path.join(self._placed(root), ""), root)
        elif isinstance(value, dict):
            return {key: self.back(item) for key, item in value.items()}
        elif isinstance(value, list):
            return [self.back(item) for item in value]
        return value

    def _placed(self, path: str) -> str:
        drive, rest = os.path.splitdrive(path)
        name = "".join(filter(str.isalnum, drive))
        return os.path.join(self._top, name, rest.lstrip(os.sep)).rstrip(os.sep)

    def _add(self, existing: str) -> None:
        new = self._placed(existing)
        if existing in self._changed:
            with open(new, "wb") as file:
                file.write(self._changed[existing])
            shutil.copymode(existing, new)
        elif os.path.islink(existing):
            self._link(existing, self.of(os.path.realpath(existing)))
        elif existing.endswith(".py") and os.access(existing, os.R_OK) and os.path.isfile(existing):
            shutil.copy2(existing, new)
        else:
            self._link(existing, existing)

    def _link(self, existing: str, target: str) -> None:
        """Reach ``target``, which ``existing`` is or leads to."""
        new, folder = self._placed(existing), os.path.isdir(existing)
        try:
            os.symlink(target, new, target_is_directory=folder)
        except OSError:
            with suppress(OSError):  # a socket, a broken link: nothing that a script would miss
                if not (folder and _joined(existing, new)):
                    self._copy(existing, new)

    def _copy(self, existing: str, new: str) -> None:
        if os.path.dirname(existing) not in self._ends or is_foreign(existing):
            return
        if os.path.isdir(existing):
            shutil.copytree(existing, new, ignore=_foreign, ignore_dangling_symlinks=True)
        elif os.path.isfile(existing):
            shutil.copy2(existing, new)


def _upwards(folder: str) -> Iterable[str]:
    """A folder and all that it lies in."""
    while True:
        yield folder
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:  # as /home on a shared machine: one may go through, but not look around
        return []


def _foreign(folder: str, names: list[str]) -> set[str]:
    return {name for name in names if is_foreign(os.path.join(folder, name))}


def _joined(existing: str, new: str) -> bool:
    """Whether Windows has made a junction, for which it asks no privilege."""
    if sys.platform != "win32":
        return False
    import _winapi

    try:
        _winapi.CreateJunction(existing, new)
    except OSError:
        return False
    return True
