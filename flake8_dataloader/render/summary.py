"""The lines that sum a run up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..findings import Report


def render_summary(report: Report, written: bool = True) -> str:
    """What was fixed (or would be, if it was not ``written``), what could be, what was found, and
    in how many files."""
    return render_fixes(report, written) + "".join(f"{line}\n" for line in _remaining(report))


def render_fixes(report: Report, written: bool = True) -> str:
    """What was fixed, and what was not because the fix did not prove itself."""
    return "".join(f"{line}\n" for line in _fixes(report, "Fixed" if written else "Would fix"))


def _fixes(report: Report, fixed: str) -> Iterator[str]:
    if report.fixed:
        codes = Counter(finding.code for finding in report.fixed)
        listed = ", ".join(f"{count} {code}" for code, count in sorted(codes.items()))
        found = count_of(len(report.fixed), "finding")
        files = count_of(len({finding.path for finding in report.fixed}), "file")
        yield f"{fixed} {found} in {files}: {listed}."
    for finding in report.taken_back:
        yield (
            f"Taken back: {finding.path}:{finding.span.line}: {finding.code}: {finding.fix.title}"
            f" ({finding.fix.reason})."
        )


def _remaining(report: Report) -> Iterator[str]:
    skipped = f", {len(report.skipped)} skipped" if report.skipped else ""
    looked_at = (
        f"{count_of(report.files, 'file')} ({report.parsed} parsed{skipped}) "
        f"in {report.seconds:.2f} s"
    )
    if not report.findings:
        yield f"Nothing {'remains' if report.fixed else 'found'} in {looked_at}."
        return
    hit = len({finding.path for finding in report.findings})
    found = count_of(len(report.findings), "finding") + (" left" if report.fixed else "")
    yield f"{found} in {count_of(hit, 'file')}; looked at {looked_at}."
    kinds = Counter(finding.fix.applicability for finding in report.findings if finding.fix)
    if kinds["safe"]:
        yield f"dlfix --apply fixes {kinds['safe']} of them safely (first look: --diff)."
    if kinds["unsafe"]:
        more = " more" if kinds["safe"] else ""
        yield f"--unsafe fixes {kinds['unsafe']}{more}: read the diff."


def count_of(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
