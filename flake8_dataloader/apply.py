"""The run over many files that fixes what it finds: what ``dlfix --apply`` and ``--diff`` do."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import NamedTuple

from .check import Checked, internal_error
from .cure import Cure, Cured
from .findings import Report, Skipped
from .importers import imported_by
from .settings import Settings
from .source import Source, SourceError


class Fixed(NamedTuple):
    """What a run did: the report, the files with findings or changes as they were before and as
    they are now, and those that could not be written."""

    report: Report
    before: dict[str, Source]
    after: dict[str, Source]
    unwritten: list[Skipped]


def with_offers(checked: Checked) -> Checked:
    """The findings of a check, each with the fix that ``--apply`` has for it."""
    report, findings = checked.report, []
    for path, source in checked.sources.items():
        here = [finding for finding in report.findings if finding.path == path]
        findings += Cure(Settings(), imported_by=imported_by).offered(source, here)
    others = [finding for finding in report.findings if finding.path not in checked.sources]
    report.findings = sorted([*findings, *others], key=lambda finding: finding.sort_key)
    return checked


def fix_files(
    paths: Iterable[str],
    settings: Settings,
    unsafe: bool,
    read: Callable[[str], Source] = Source.read,
    write: Callable[[Source, Source], None] = lambda before, after: None,
) -> Fixed:
    """Fix every file, and ``write`` those that changed, as soon as they are done.

    A file that cannot be read or written is skipped, and the others go on.
    """
    started = time.perf_counter()
    fixed = Fixed(Report(), {}, {}, [])
    cure = Cure(settings, unsafe, imported_by)
    for path in paths:
        fixed.report.files += 1
        try:
            source = read(path)
            cured = cure.run(source)
            if cured is not None:
                _note(fixed, source, _written(fixed, cure, source, cured, write))
        except SourceError as error:
            fixed.report.skipped.append(Skipped(path, error.reason))
        except Exception as error:
            fixed.report.findings.append(internal_error(path, error))
    for findings in (fixed.report.findings, fixed.report.fixed, fixed.report.taken_back):
        findings.sort(key=lambda finding: finding.sort_key)
    fixed.report.seconds = time.perf_counter() - started
    return fixed


def _written(fixed: Fixed, cure: Cure, source: Source, cured: Cured, write) -> Cured:
    """What is true once ``cured`` is written, or cannot be."""
    if cured.source.data == source.data:
        return cured
    try:
        write(source, cured.source)
        return cured
    except SourceError as error:
        fixed.unwritten.append(Skipped(source.path, error.reason))
        return Cured(source, cure.findings(source))


def _note(fixed: Fixed, source: Source, cured: Cured) -> None:
    report = fixed.report
    report.parsed += 1
    report.findings += cured.findings
    report.fixed += cured.fixed
    report.taken_back += cured.taken_back
    if cured.findings or cured.fixed:
        fixed.before[source.path], fixed.after[source.path] = source, cured.source
