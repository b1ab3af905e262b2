"""For people: every finding with its code, the way that led to it, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from ..findings import Finding, Report, Span
from ..source import Source
from .frame import code_frame
from .ink import Ink


def render_text(report: Report, sources: Mapping[str, Source], ink: Ink) -> str:
    """All findings and a line that sums them up; ``sources`` are by path, and may lack some."""
    blocks = [_block(finding, sources.get(finding.path), ink) for finding in report.findings]
    return "\n".join([*blocks, _summary(report)])


def _block(finding: Finding, source: Source | None, ink: Ink) -> str:
    head = f"{ink.bold(_place(finding.path, finding.span))}: {ink.red(finding.code)}"
    frame = code_frame(source.lines, finding.span, ink) if source else []
    steps = [
        f"{number:>3}. {_place(step.path, step.span)}: {step.message}"
        for number, step in enumerate(finding.steps, 1)
    ]
    return "\n".join([f"{head} {finding.message}", *frame, *steps, *_notes(finding, ink), ""])


def _notes(finding: Finding, ink: Ink) -> list[str]:
    notes = {
        "object path": finding.object_path,
        "bites on": ", ".join(finding.bites_on),
        "help": finding.advice.replace("\n", "\n    "),
    }
    return [f"  {ink.bold(title)}: {text}" for title, text in notes.items() if text]


def _place(path: str, span: Span) -> str:
    return f"{path}:{span.line}:{span.column}"


def _summary(report: Report) -> str:
    skipped = f", {len(report.skipped)} skipped" if report.skipped else ""
    looked_at = (
        f"{_count(report.files, 'file')} ({report.parsed} parsed{skipped}) "
        f"in {report.seconds:.2f} s"
    )
    if not report.findings:
        return f"Nothing found in {looked_at}.\n"
    hit = len({finding.path for finding in report.findings})
    found = _count(len(report.findings), "finding")
    return f"{found} in {_count(hit, 'file')}; looked at {looked_at}.\n"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
