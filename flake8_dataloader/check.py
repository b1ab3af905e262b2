"""The run over many files, which every frontend shares.

Read, ask the gate, analyse, keep what the settings want, drop what ``# noqa`` silences.
"""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable, Iterable
from typing import NamedTuple

from .analyses import Analyses
from .findings import INTERNAL_ERROR, Finding, Report, Skipped, Span
from .settings import Settings
from .source import Source, SourceError


class Checked(NamedTuple):
    """What a run found, and the sources of the files that have findings, by path."""

    report: Report
    sources: dict[str, Source]


def check_files(
    paths: Iterable[str], settings: Settings, read: Callable[[str], Source] = Source.read
) -> Checked:
    """Check every file; one that cannot be read or parsed is skipped, and the others go on.

    What is anchored in a file of the project that was not given, but is imported, is found as well.
    An error in our own code becomes a finding LDR000 in the file that brought it about.
    """
    started = time.perf_counter()
    checked, analyses = Checked(Report(), {}), Analyses(settings)
    given = []
    for path in paths:
        checked.report.files += 1
        try:
            source = read(path)
            findings = analyses.anchored_in(source)
            given.append(source)
            checked.report.parsed += analyses.of(source) is not None
            _add(checked, source, wanted_of(findings or [], source, settings))
        except SourceError as error:
            checked.report.skipped.append(Skipped(path, error.reason))
        except Exception as error:
            checked.report.findings.append(internal_error(path, error))
    for source, findings in analyses.anchored_elsewhere(given):
        _add(checked, source, wanted_of(findings, source, settings))
    checked.report.findings.sort(key=lambda finding: finding.sort_key)
    checked.report.seconds = time.perf_counter() - started
    return checked


def _add(checked: Checked, source: Source, findings: list[Finding]) -> None:
    if findings:
        checked.sources[source.path] = source
        checked.report.findings += _unsuppressed(findings, source)


def wanted_of(findings: Iterable[Finding], source: Source, settings: Settings) -> list[Finding]:
    """Those that the settings want, in the order of lines."""
    wanted = [finding for finding in findings if settings.wants(finding.code, source.path)]
    return sorted(wanted, key=lambda finding: finding.sort_key)


def unsilenced(
    finding: Finding, settings: Settings, read: Callable[[str], Source] = Source.read
) -> bool:
    """Whether a finding that the analysis has not made would be shown: see wanted_of."""
    if not settings.wants(finding.code, finding.path):
        return False
    try:
        return bool(_unsuppressed([finding], read(finding.path)))
    except SourceError:  # a file that is not there has no comment, either
        return True


def internal_error(path: str, error: Exception) -> Finding:
    """LDR000: what went wrong in our code, and where there, in one line."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{os.path.basename(frame.filename)}:{frame.lineno}"
    text = " ".join(f"{type(error).__name__}: {error}".split())
    return Finding(
        code=INTERNAL_ERROR,
        name="internal-error",
        message=f"dlfix failed on this file: {text} ({where})",
        advice="report this, with the file if you can: it is a defect of dlfix, not of your code",
        path=path,
        span=Span(1, 1, 1, 1),
    )


def _unsuppressed(findings: list[Finding], source: Source) -> list[Finding]:
    from .suppress import unsuppressed  # imports flake8, which a clean run does not need

    return unsuppressed(findings, source)
