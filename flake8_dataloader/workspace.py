"""The files around the one that is analysed: each is read and parsed once, whoever imports it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from . import gate
from .importers import imports_around
from .modules import Finder
from .patterns import shown
from .source import Source, SourceError

if TYPE_CHECKING:
    from .facts.module import Facts

#: Trees that are kept, the latest ones: each takes some hundred times the file's size.
_MOST_FACTS = 150


class Workspace:
    """What is on disk, but for what it has been told to be otherwise."""

    def __init__(self) -> None:
        self._sources: dict[str, Source | None] = {}
        self._facts: dict[str, tuple[Source, Facts | None]] = {}

    def put(self, source: Source) -> Source:
        """Take this text for that of its file: it is in an editor, or it has been fixed. Gives the
        source that is known already, if it says the same: flake8 spells some paths with ``./``."""
        path = os.path.abspath(source.path)
        known = self._sources.get(path)
        if known is None or known.data != source.data:
            self._sources[path] = source
        return self._sources[path]

    def source(self, path: str) -> Source | None:
        """The file ``path``; None where it cannot be read."""
        path = os.path.abspath(path)
        if path not in self._sources:
            try:
                self._sources[path] = Source.read(shown(path))
            except SourceError:
                self._sources[path] = None
        return self._sources[path]

    def facts(self, path: str) -> Facts | None:
        """What a file says; None where it cannot be parsed."""
        source = self.source(path)
        if source is None:
            return None
        known = self._facts.get(path)
        if known is None or known[0] is not source:
            self._facts[path] = known = (source, _facts(source))
            while len(self._facts) > _MOST_FACTS:
                del self._facts[next(iter(self._facts))]
        return known[1]

    def acts(self, path: str) -> bool:
        """Whether importing a file may do more than define."""
        source = self.source(path)
        return source is not None and gate.acts(source.data)

    def reaches_workers(self, path: str) -> bool:
        """Whether a file, or one that it imports, directly or not, speaks of workers."""
        return os.path.abspath(path) in imports_around(path).reaching

    def importers(self, path: str) -> list[str]:
        """The files that import this one and may start workers, the likely ones first."""
        imports = imports_around(path)
        importers = [file for file in imports.importers_of(path) if file in imports.reaching]
        return sorted(importers, key=lambda file: file not in imports.speak)

    def brings_workers(self, path: str) -> gate.Brings:
        """Which of the modules that a file may import do so."""
        finder, reaching = Finder(path), imports_around(path).reaching
        return lambda module, level: finder.find(module, level, path) in reaching


def _facts(source: Source) -> Facts | None:
    from .facts.module import Facts, ParserSyntaxError

    try:
        if gate.is_too_deep(source.tree, source.text):
            return None
        return Facts.parse(source.path, source.text, source.tree)
    except (SourceError, ParserSyntaxError, RecursionError):
        return None
