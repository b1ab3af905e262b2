"""Who imports whom in a project, as the text of the files says it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from .files import find_files
from .gate import mentions_workers
from .modules import Finder, imports_of, project_top
from .patterns import Patterns, shown

#: Files of a project that are read to learn who imports whom: in a larger one nobody is asked.
_MOST_FILES = 5000


@dataclass
class Imports:
    """What each file of a project imports, and which of them ``speak`` of workers; all absolute."""

    of: dict[str, set[str]] = field(default_factory=dict)
    speak: set[str] = field(default_factory=set)

    def importers_of(self, path: str) -> list[str]:
        """The files that import ``path``, directly or not, the nearest first."""
        return _closure(self._by, [os.path.abspath(path)])[1:]

    @cached_property
    def reaching(self) -> frozenset[str]:
        """The files that speak of workers, or import some that do, directly or not."""
        return frozenset(_closure(self._by, sorted(self.speak)))

    @cached_property
    def _by(self) -> dict[str, list[str]]:
        by: dict[str, list[str]] = {}
        for importer, imported in self.of.items():
            for file in imported - {importer}:
                by.setdefault(file, []).append(importer)
        return by


def imports_around(path: str) -> Imports:
    """Those of the project that a file lies in; none where it has too many files."""
    return _imports(project_top(os.path.dirname(os.path.abspath(path))))


def imported_by(path: str) -> str | None:
    """A file of the same project that imports ``path``, as shown to users, or None.

    Asked before something in it stops to happen on import.
    pytest imports what is called like a test. A file that is not on disk is imported by nobody.
    """
    name = os.path.basename(path)
    if name.startswith("test_") or name.endswith("_test.py") or name == "conftest.py":
        return "pytest"
    importers = imports_around(path).importers_of(path)
    return shown(importers[0]) if importers else None


def imported_files(path: str) -> list[str]:
    """``path`` and the files of its project that it imports, directly or not, all absolute."""
    path = os.path.abspath(path)
    return sorted(_closure(imports_around(path).of, [path]))


def _closure(edges: dict, found: list[str]) -> list[str]:
    seen = set(found)
    for file in found:  # grows while it is walked
        found += sorted(set(edges.get(file, ())) - seen)
        seen.update(found)
    return found


@lru_cache(maxsize=16)
def _imports(top: str) -> Imports:
    paths, _ = find_files([top], Patterns())
    texts = {os.path.abspath(path): _read(path) for path in paths[: _MOST_FILES + 1]}
    speak = {file for file, data in texts.items() if mentions_workers(data)}
    if len(texts) > _MOST_FILES or not speak:
        return Imports()
    names = {part.removesuffix(".py") for file in texts for part in file.split(os.sep)}
    finders = {
        folder: Finder(os.path.join(folder, "__main__.py"), texts.__contains__)
        for folder in {os.path.dirname(file) for file in texts}
    }
    of = {
        file: set(_imported(file, data, finders[os.path.dirname(file)], names))
        for file, data in sorted(texts.items())
    }
    return Imports(of, speak)


def _read(file: str) -> bytes:
    try:
        with open(file, "rb") as opened:
            return opened.read()
    except OSError:
        return b""


def _imported(file: str, data: bytes, finder: Finder, names: set[str]) -> Iterator[str]:
    """The modules that a file imports; a top-level one must have one of these ``names``."""
    for module, level, taken in imports_of(data):
        if not level and module.partition(".")[0] not in names:
            continue
        for name in (module, *(f"{module}.{name}".lstrip(".") for name in taken if name != "*")):
            if (name or level) and (found := finder.find(name, level, file)):
                yield found
