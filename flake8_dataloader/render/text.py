"""For people: every finding with its code, the way that led to it, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from ..findings import Finding, Report
from ..source import Source
from .frame import code_frame
from .ink import Ink
from .summary import render_summary


def render_text(report: Report, sources: Mapping[str, Source], ink: Ink) -> str:
    """All findings and a line that sums them up; ``sources`` are by path, and may lack some."""
    blocks = [_block(finding, sources.get(finding.path), ink) for finding in report.findings]
    return "\n".join([*blocks, render_summary(report)])


def _block(finding: Finding, source: Source | None, ink: Ink) -> str:
    head = f"{ink.bold(finding.place)}: {ink.red(finding.code)}"
    frame = code_frame(source.cell(finding.cell).lines, finding.span, ink) if source else []
    steps = [
        f"{number:>3}. {step.place}: {step.message}" for number, step in enumerate(finding.steps, 1)
    ]
    return "\n".join([f"{head} {finding.message}", *frame, *steps, *_notes(finding, ink), ""])


def _notes(finding: Finding, ink: Ink) -> list[str]:
    notes = {
        "object path": finding.object_path,
        "bites on": _machines(finding.bites_on),
        "help": finding.advice.replace("\n", "\n    "),
        "fix": _fix(finding),
    }
    return [f"  {ink.bold(title)}: {text}" for title, text in notes.items() if text]


def _machines(labels: tuple[str, ...]) -> str:
    """Where it bites; ``linux`` alone is that of older Pythons, which fork."""
    if "linux" not in labels:
        return ", ".join(labels)
    others = [label for label in labels if not label.startswith("linux")]
    return ", ".join([*others, "linux" if "linux>=3.14" in labels else "linux<3.14"])


def _fix(finding: Finding) -> str | None:
    fix = finding.fix
    if fix is None:
        return None
    if fix.applicability == "display":
        return f"none: {fix.reason}"
    return f"{fix.title} (unsafe: {fix.reason})" if fix.reason else fix.title
