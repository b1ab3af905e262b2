"""Where the modules of a project lie: Python's way from an import to a file, without importing."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from .catalog import LIBRARIES

#: What a project has at its top.
_TOP = ("pyproject.toml", "setup.py", "setup.cfg", ".git", ".hg")

#: Names that are a library's, unless the script has such a module beside it.
_LIBRARIES = LIBRARIES | sys.stdlib_module_names

#: Folders that scripts put on the path.
_ROOTS = ("src", "lib")

_IMPORT = re.compile(
    rb"^[ \t]*(?:from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]+([^#\r\n(]+|\([^)]*\))"
    rb"|import[ \t]+([\w., \t]+))",
    re.MULTILINE,
)
_COMMENT = re.compile(rb"#[^\r\n]*")

#: Folders in a folder that are looked into for Python files: one of data may have very many.
_MOST_FOLDERS = 50


class Import(NamedTuple):
    """One imported module; ``level`` counts the leading dots, ``names`` what is taken from it."""

    module: str
    level: int
    names: tuple[str, ...] = ()


def imports_of(data: bytes) -> Iterator[Import]:
    """What the text of a file says that it imports, in whatever function."""
    for source, names, modules in _IMPORT.findall(data):
        for module in modules.decode(errors="replace").split(",") if modules else ():
            if module.strip():
                yield Import(module.split()[0], 0)
        if source:
            dotted = source.decode(errors="replace")
            listed = _COMMENT.sub(b"", names).strip(b"() \t\r\n\\").split(b",")
            taken = tuple(name.split()[0].decode() for name in listed if name.split())
            yield Import(dotted.lstrip("."), len(dotted) - len(dotted.lstrip(".")), taken)


@lru_cache(maxsize=1024)
def project_top(folder: str) -> str:
    """The nearest folder above (or this one) that looks like the top of a project; else the
    working directory if it is above; else the folder in which the outermost package lies."""
    for above in _upwards(folder):
        if any(os.path.exists(os.path.join(above, mark)) for mark in _TOP):
            return above
    here = os.getcwd()
    if os.path.join(folder, "").startswith(os.path.join(here, "")):
        return here
    return next(above for above in _upwards(folder) if not _is_package(above))


def _upwards(folder: str) -> Iterator[str]:
    while True:
        yield folder
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return


def _is_package(folder: str) -> bool:
    return os.path.isfile(os.path.join(folder, "__init__.py"))


class Finder:
    """Finds the modules of a project for code that ``script`` brings to run.

    ``is_file`` tells what there is. A namespace package is found as its folder.
    """

    def __init__(self, script: str, is_file: Callable[[str], bool] = os.path.isfile) -> None:
        self._beside = os.path.dirname(os.path.abspath(script))
        self._top = project_top(self._beside)
        self._is_file = is_file
        self._found: dict[tuple, str | None] = {}

    def find(self, module: str, level: int, importer: str) -> str | None:
        """The file that ``importer`` gets for this module, or None: then it is a library's."""
        folder = os.path.dirname(os.path.abspath(importer))
        key = (module, level, folder)
        if key not in self._found:
            self._found[key] = self._find(module.split(".") if module else [], level, folder)
        return self._found[key]

    def submodule(self, package: str, name: str) -> str | None:
        """The module ``name`` of a package, which is given as its file or folder."""
        if os.path.basename(package) == "__init__.py":
            package = os.path.dirname(package)
        return None if package.endswith(".py") else self._module(os.path.join(package, name))

    def _find(self, parts: list[str], level: int, folder: str) -> str | None:
        if level:
            for _ in range(level - 1):
                folder = os.path.dirname(folder)
            return self._module(os.path.join(folder, *parts))
        if parts[0] in _LIBRARIES:
            found = self._module(os.path.join(self._beside, *parts))
            return found if found and found.endswith(".py") else None
        places = (self._module(os.path.join(base, *parts)) for base in self._bases(folder))
        return next(filter(None, places), None)

    def _bases(self, folder: str) -> Iterator[str]:
        """Where top-level modules may lie: beside the script, as Python looks there first; in the
        folders above the importer, which people add to the path; and in ``_ROOTS`` there."""
        yield self._beside
        for above in _upwards(folder):
            if not self._is_file(os.path.join(above, "__init__.py")):
                yield above
                yield from (os.path.join(above, root) for root in _ROOTS)
            if above == self._top:
                return

    def _module(self, place: str) -> str | None:
        for path in (os.path.join(place, "__init__.py"), f"{place}.py"):
            if self._is_file(path):
                return path
        return place if _has_python(place) else None


def _has_python(folder: str, deeper: int = 1) -> bool:
    """Whether a folder is a namespace package, and not one of data."""
    try:
        with os.scandir(folder) as entries:
            listed = list(entries)
    except OSError:
        return False
    if any(entry.name.endswith(".py") for entry in listed):
        return True
    return deeper > 0 and any(
        _has_python(entry.path, deeper - 1) for entry in listed[:_MOST_FOLDERS] if entry.is_dir()
    )
