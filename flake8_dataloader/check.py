"""The run over many files, which every frontend shares.

Read, ask the gate, analyse, keep what the settings want, drop what ``# noqa`` silences.
"""

from __future__ import annotations

import ast
import os
import time
import traceback
from collections.abc import Callable, Iterable
from typing import NamedTuple

from .findings import INTERNAL_ERROR, Finding, Report, Skipped, Span
from .gate import mentions_workers
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

    An error in our own code becomes a finding LDR000 in the file that brought it about.
    """
    started = time.perf_counter()
    report, sources = Report(), {}
    for path in paths:
        report.files += 1
        try:
            source = read(path)
            findings = wanted_findings(source, settings)
            report.parsed += findings is not None
            if findings:
                sources[path] = source
                report.findings += _unsuppressed(findings, source)
        except SourceError as error:
            report.skipped.append(Skipped(path, error.reason))
        except Exception as error:
            report.findings.append(internal_error(path, error))
    report.findings.sort(key=lambda finding: finding.sort_key)
    report.seconds = time.perf_counter() - started
    return Checked(report, sources)


def wanted_findings(
    source: Source, settings: Settings, tree: ast.AST | None = None
) -> list[Finding] | None:
    """The findings in ``source`` that the settings want, whatever its comments say.

    None means that it was rejected unparsed. ``tree`` saves parsing it where somebody has already.
    Raises SourceError.
    """
    if not mentions_workers(source.data):
        return None
    from .analysis import analyze  # imports libcst, which takes longer than reading 1,000 files

    findings = analyze(source, settings, tree=tree)
    return None if findings is None else wanted_of(findings, source, settings)


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
