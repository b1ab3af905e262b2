"""One run, and all that is said of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..check import unsilenced
from ..findings import Finding
from ..settings import Settings
from ..source import Source
from .loaders import Loader, loaders_of
from .run import Run
from .verdicts import CONFIRMED, Verdict, judge

NOTHING_CONFIRMED, SOMETHING_CONFIRMED, COULD_NOT_RUN = 0, 1, 2


@dataclass(frozen=True)
class Outcome:
    """What is said of a run: of each finding and of what was not foreseen, and of each loader."""

    run: Run
    verdicts: list[Verdict]
    loaders: list[Loader]

    @property
    def status(self) -> int:
        """The exit status that the help promises."""
        if self.run.hung or any(verdict.verdict == CONFIRMED for verdict in self.verdicts):
            return SOMETHING_CONFIRMED
        return COULD_NOT_RUN if self.run.failed else NOTHING_CONFIRMED


def outcome_of(
    seen: Run,
    findings: Iterable[Finding],
    settings: Settings,
    read: Callable[[str], Source] = Source.read,
) -> Outcome:
    """Judge the ``findings`` by a run of the texts that ``read`` gives.

    What was not foreseen obeys the settings and the comments, as what was.
    """
    verdicts = [
        verdict
        for verdict in judge(findings, seen)
        if verdict.foreseen or unsilenced(verdict.finding, settings, read)
    ]
    return Outcome(seen, verdicts, loaders_of(seen))
