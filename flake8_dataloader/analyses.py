"""The analyses of a run: every file as a main module, and what that says of the others."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace

from .findings import PLACES, Finding
from .settings import Settings
from .source import Source, SourceError
from .workspace import Workspace

#: Files that import one and are analysed for what they say of it: the nearest ones.
_MOST_IMPORTERS = 16


class Analyses:
    """Analyses each file once, as long as neither it nor what it imports has changed."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._workspace = Workspace()
        self._known: dict[str, tuple[dict[str, Source | None], list[Finding] | None]] = {}

    def of(self, source: Source) -> list[Finding] | None:
        """What this file finds as the main module, wherever it is anchored; None where it was
        rejected unparsed. Raises SourceError."""
        path = os.path.abspath(source.path)
        source = self._workspace.put(source)
        if path not in self._known or not self._is_valid(*self._known[path][:1]):
            from .analysis import analyze_main  # imports libcst, which takes its time

            workspace = self._workspace if self.settings.follow_imports else None
            done = analyze_main(source, self.settings, workspace)
            read = {file: self._workspace.source(file) for file in (path, *done.files)}
            self._known[path] = (read, done.findings)
        return self._known[path][1]

    def anchored_in(self, source: Source) -> list[Finding] | None:
        """What is anchored in this file, whichever main module brings it about: each once."""
        own = self.of(source)
        path = os.path.abspath(source.path)
        found = [own or [], *(self._of_importer(main) for main in self._importers(path))]
        here = [f for findings in found for f in findings if os.path.abspath(f.path) == path]
        return list(merged(here)) if own is not None or here else None

    def anchored_elsewhere(self, sources: Iterable[Source]) -> Iterator[tuple[Source, list]]:
        """What these files, as main modules, find in others of the project."""
        sources = list(sources)
        given = {os.path.abspath(source.path) for source in sources}
        others: dict[str, set[tuple]] = {}
        for finding in (f for source in sources for f in self.of(source) or []):
            path = os.path.abspath(finding.path)
            if path not in given and not self.settings.exclude.verdict(path):
                others.setdefault(path, set()).add((finding.span, finding.code))
        for path, found in others.items():
            if (source := self._workspace.source(path)) is not None:
                # as it is said where that file itself is given
                said = self.anchored_in(source) or []
                yield source, [f for f in said if (f.span, f.code) in found]

    def _is_valid(self, read: dict[str, Source | None]) -> bool:
        return all(self._workspace.source(file) is text for file, text in read.items())

    def _importers(self, path: str) -> list[str]:
        follows = self.settings.follow_imports
        return self._workspace.importers(path)[:_MOST_IMPORTERS] if follows else []

    def _of_importer(self, path: str) -> list[Finding]:
        source = self._workspace.source(path)
        try:
            return (source and self.of(source)) or []
        except SourceError:  # said where that file itself is checked
            return []


def merged(findings: Iterable[Finding]) -> Iterator[Finding]:
    """One finding for all that say the same of a place: the one that needs the fewest files."""
    alike: dict[tuple, list[Finding]] = {}
    for finding in findings:
        alike.setdefault((finding.path, finding.span, finding.code), []).append(finding)
    for same in alike.values():
        best = min(same, key=lambda f: (f.evidence != "local", len(f.steps), f.sort_key))
        places = {place for finding in same for place in finding.bites_on}
        yield replace(best, bites_on=tuple(place for place in PLACES if place in places))
