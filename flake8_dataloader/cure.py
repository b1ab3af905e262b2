"""Applies fixes to one file, and takes back what does not prove itself.

Round after round: analyse, apply what does not collide, analyse again. A round counts only if the
new text parses, the findings are gone, no other has come, and what was only moved is the same tree.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from .analyses import Analyses
from .check import wanted_of
from .findings import Finding, Fix
from .fixes import DISPLAY, SAFE, Document, Repair, apply_edits, offer
from .fixes.guard import GUARDED
from .fixes.repair import tree_of
from .settings import Settings
from .source import Source, SourceError
from .suppress import unsuppressed

#: More rounds than any file needs: only an error of ours could go on for ever.
_MOST_ROUNDS = 200


@dataclass
class Cured:
    """A file after its fixes. ``findings`` are those that remain, and their ``fix`` says why;
    ``fixed`` and ``taken_back`` are as in a Report."""

    source: Source
    findings: list[Finding] = field(default_factory=list)
    fixed: list[Finding] = field(default_factory=list)
    taken_back: list[Finding] = field(default_factory=list)


class Cure:
    """The fixes for one file: the safe ones, or the ``unsafe`` ones, too."""

    def __init__(
        self,
        settings: Settings,
        unsafe: bool = False,
        imported_by: Callable[[str], str | None] = lambda path: None,
    ) -> None:
        self._settings = settings
        self._unsafe = unsafe
        self._imported_by = imported_by
        self._analyses = Analyses(settings)

    def run(self, source: Source) -> Cured | None:
        """Fix ``source``, in memory; None if it was rejected unparsed. Raises SourceError."""
        seen = self._analyses.anchored_in(source)
        if seen is None:
            return None
        cured, refused, offers = Cured(source), {}, []
        for _ in range(_MOST_ROUNDS):
            findings = self._unsilenced(cured.source, seen)
            cured.fixed += _cured_along(offers, cured, findings)
            offers = self.offers(cured.source, findings)
            chosen = self._choose(cured.source, offers, refused)
            if not chosen:
                cured.findings = [_annotated(cured.source, *pair, refused) for pair in offers]
                return cured
            seen = self._round(cured, seen, chosen, refused)
        raise RuntimeError("fixes do not come to an end")

    def offers(self, source: Source, findings: Sequence[Finding]) -> list[tuple[Finding, Repair]]:
        """What could be done about each finding."""
        if source.is_notebook:
            reason = "dlfix does not change notebooks"
            return [(f, Repair(Fix(f.advice, DISPLAY, reason), ())) for f in findings]
        document = Document(source, findings, lambda: self._imported_by(source.path))
        guards_last = sorted(findings, key=lambda finding: finding.code in GUARDED)
        offers = {id(finding): offer(document, finding) for finding in guards_last}
        return [(finding, offers[id(finding)]) for finding in findings]

    def offered(self, source: Source, findings: Sequence[Finding]) -> list[Finding]:
        """The findings, each with its fix."""
        return [_annotated(source, *pair, {}) for pair in self.offers(source, findings)]

    def findings(self, source: Source) -> list[Finding]:
        """What the settings want to be fixed, and no comment silences."""
        return self._unsilenced(source, self._analyses.anchored_in(source) or [])

    def _unsilenced(self, source: Source, seen: Sequence[Finding]) -> list[Finding]:
        return unsuppressed(wanted_of(seen, source, self._settings), source)

    def _choose(self, source: Source, offers, refused: dict) -> list[tuple[Finding, Repair]]:
        """Repairs that do not collide: the small ones first, then the guard around them."""
        chosen: list[tuple[Finding, Repair]] = []
        for finding, repair in sorted(offers, key=lambda pair: pair[0].code in GUARDED):
            wanted = repair.fix.applicability == SAFE or self._unsafe
            if wanted and repair.edits and _mark(source, finding) not in refused:
                if not repair.meets([edit for _, other in chosen for edit in other.edits]):
                    chosen.append((finding, repair))
        return chosen

    def _round(self, cured: Cured, seen: list[Finding], chosen, refused: dict) -> list[Finding]:
        """Apply ``chosen`` to what has the findings ``seen``; where that fails, the first one that
        holds alone. Gives the findings that are left, of all codes."""
        before = cured.source
        attempts = [chosen]
        if len({repair for _, repair in chosen}) > 1:
            singles = dict.fromkeys(repair for _, repair in chosen)
            attempts += [[pair for pair in chosen if pair[1] == one] for one in singles]
        for attempt in attempts:
            after = self._edited(before, attempt)
            left, failure = self._proof(seen, after, attempt)
            if not failure:
                cured.source = after
                cured.fixed += [replace(finding, fix=repair.fix) for finding, repair in attempt]
                return left
            if len({repair for _, repair in attempt}) == 1:
                for finding, repair in attempt:
                    refused[_mark(before, finding)] = failure
                    fix = Fix(repair.fix.title, DISPLAY, failure)
                    cured.taken_back.append(replace(finding, fix=fix))
        return seen

    @staticmethod
    def _edited(before: Source, pairs) -> Source:
        edits = [edit for _, repair in pairs for edit in repair.edits]
        return before.with_text(apply_edits(before.text, edits))

    def _proof(self, had: Sequence[Finding], after: Source, pairs):
        """The findings in the new text, and why it is no cure, if it is none."""
        try:
            tree = ast.parse(after.text)
        except (SyntaxError, ValueError) as error:
            return [], f"the result does not parse: {error}"
        try:
            left = self._analyses.anchored_in(after) or []
        except SourceError as error:
            return [], f"the result cannot be analysed: {error.reason}"
        before, gone = _kinds(had), _kinds(finding for finding, _ in pairs)
        for kind, count in _kinds(left).items():
            if count > before[kind] - gone[kind]:
                still = "the finding is still there" if gone[kind] else f"it would bring {kind[0]}"
                return left, still
        text = tree_of(tree)
        same = all(part in text for _, repair in pairs for part in repair.moved)
        return left, None if same else "it would change what it moves"


def _cured_along(offers, cured: Cured, left: Sequence[Finding]) -> list[Finding]:
    """Findings of the last round that are gone although it was others that were fixed: a guard
    cures what stands in it, and what stood first hides what comes after it."""
    had = [replace(finding, fix=repair.fix) for finding, repair in offers]
    had = [finding for finding in had if finding not in cured.fixed]
    gone = _kinds(had) - _kinds(left)
    found = []
    for finding in had:
        kind = (finding.code, finding.object_path)
        if gone[kind] > 0:
            gone[kind] -= 1
            found.append(finding)
    return found


def _kinds(findings: Iterable[Finding]) -> Counter:
    return Counter((finding.code, finding.object_path) for finding in findings)


def _mark(source: Source, finding: Finding) -> tuple:
    """A finding by what stands there, since lines move."""
    return (finding.code, finding.object_path, source.lines[finding.span.line - 1].strip())


def _annotated(source: Source, finding: Finding, repair: Repair, refused: dict) -> Finding:
    failure = refused.get(_mark(source, finding))
    fix = Fix(repair.fix.title, DISPLAY, failure) if failure else repair.fix
    return replace(finding, fix=fix)
