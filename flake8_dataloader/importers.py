"""Who imports whom in a project, as the text of the files says it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import lru_cache

from .files import find_files
from .patterns import Patterns, shown

#: What a project has at its top.
_TOP = ("pyproject.toml", "setup.py", "setup.cfg", ".git", ".hg")

_IMPORT = re.compile(
    rb"^[ \t]*(?:from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]+([^#\r\n]*(?:\([^)]*\))?)"
    rb"|import[ \t]+([\w., \t]+))",
    re.MULTILINE,
)


def imported_by(path: str) -> str | None:
    """A file of the same project that imports ``path``, as shown to users, or None.

    Asked before something in it stops to happen on import.
    pytest imports what is called like a test. A file that is not on disk is imported by nobody.
    """
    name = os.path.basename(path)
    if name.startswith("test_") or name.endswith("_test.py") or name == "conftest.py":
        return "pytest"
    path = os.path.abspath(path)
    if not os.path.isfile(path):
        return None
    targets = set(_module_names(path))
    for importer, imported in _imports(_project(os.path.dirname(path))).items():
        if importer != path and targets & imported:
            return shown(importer)
    return None


def imported_files(path: str) -> list[str]:
    """``path`` and the files of its project that it imports, directly or not, all absolute.

    Modules are looked for beside the file, at the project's top, and in the working directory.
    """
    found: list[str] = []
    pending = [os.path.abspath(path)]
    tops = {_project(os.path.dirname(pending[0])), os.getcwd()}
    while pending:
        file = pending.pop()
        if file not in found and os.path.isfile(file):
            found.append(file)
            for place in {place for top in tops for place in _imported(file, top, {})}:
                pending += [f"{place}.py", os.path.join(place, "__init__.py")]
    return sorted(found)


def _project(folder: str) -> str:
    """The nearest folder above that looks like the top of a project, or this one."""
    above = folder
    while True:
        if any(os.path.exists(os.path.join(above, mark)) for mark in _TOP):
            return above
        above, below = os.path.dirname(above), above
        if above == below:
            return folder


def _module_names(path: str) -> Iterator[str]:
    """A module as those see it who import it: by its path, without the ending."""
    module = path.removesuffix(".py")
    yield module
    if os.path.basename(module) in ("__init__", "__main__"):
        yield os.path.dirname(module)


@lru_cache(maxsize=16)
def _imports(project: str) -> dict[str, set[str]]:
    """What each file of a project imports, as paths without an ending."""
    paths, _ = find_files([project], Patterns())
    files = [os.path.abspath(path) for path in paths]
    folders: dict[str, list[str]] = {}
    for folder in {os.path.dirname(file) for file in files}:
        folders.setdefault(os.path.basename(folder), []).append(folder)
    return {file: set(_imported(file, project, folders)) for file in files}


def _imported(file: str, project: str, folders: dict[str, list[str]]) -> Iterator[str]:
    try:
        with open(file, "rb") as opened:
            data = opened.read()
    except OSError:
        return
    for source, names, modules in _IMPORT.findall(data):
        module = source.decode()
        level = len(module) - len(module.lstrip("."))
        words = re.findall(rb"\w+", names)
        found = [module.lstrip(".")] if module else []
        found += [f"{module.lstrip('.')}.{word.decode()}".lstrip(".") for word in words]
        if modules:
            found = [part.split()[0] for part in modules.decode().split(",") if part.strip()]
        for name in found:
            yield from _places(name, level, file, project, folders)


def _places(
    name: str, level: int, file: str, project: str, folders: dict[str, list[str]]
) -> Iterator[str]:
    """Where a module of this name would be: beside the file, below the project's top, or in a
    package that lies anywhere in the project (``folders`` are by their last names)."""
    parts = name.split(".") if name else []
    base = os.path.dirname(file)
    if level:
        for _ in range(level - 1):
            base = os.path.dirname(base)
        yield os.path.join(base, *parts)
        return
    for top in (base, project, os.path.join(project, "src")):
        yield os.path.join(top, *parts)
    *packages, module = parts
    inside = os.sep.join(["", *packages])
    for folder in folders.get(packages[-1], ()) if packages else ():
        if folder.endswith(inside):
            yield os.path.join(folder, module)
