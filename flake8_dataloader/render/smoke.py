"""For people: what a run is about to do, and what it saw."""

from __future__ import annotations

import io
import os
import shlex
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..findings import Finding
from ..patterns import shown
from .ink import Ink
from .units import seconds, size

if TYPE_CHECKING:
    from ..smoke.loaders import Loader
    from ..smoke.plan import Plan
    from ..smoke.run import Run
    from ..smoke.stacks import Frame
    from ..smoke.verdicts import Verdict

#: How many lines of the script's own output are shown where it failed.
_LINES = 15


def render_start(plan: Plan, findings: Sequence[Finding], main: str | None) -> str:
    """What will be executed, and the findings that are to be confirmed."""
    lines = [f"running {_command(plan)} ({_method(plan)})"]
    if main is None:
        lines.append("the file of this module was not found, so no finding is known beforehand")
    lines += [
        f"  {finding.path}:{finding.span.line}: {finding.code} {finding.message}"
        for finding in findings
    ]
    return "\n".join([*lines, ""])


def _command(plan: Plan) -> str:
    """As one types it: the interpreter is the one that dlfix runs in."""
    interpreter, *rest = plan.command
    return shlex.join([os.path.basename(interpreter), *rest])


def render_smoke(
    seen: Run, verdicts: Sequence[Verdict], loaders: Sequence[Loader], ink: Ink
) -> str:
    """Verdicts, the hang if there was one, the loaders, and a line that sums it up."""
    blocks = [_verdict(verdict, ink) for verdict in verdicts]
    blocks += render_trouble(seen, verdicts, ink)
    if loaders:
        blocks.append(_loaders(loaders))
    return "\n".join([*blocks, _summary(seen, verdicts)])


def render_trouble(seen: Run, verdicts: Iterable[Verdict], ink: Ink) -> list[str]:
    """The hang, or the failure that no verdict explains; empty where there is neither."""
    if seen.hung:
        return [_hang(seen, ink)]
    explained = any(verdict.verdict == "confirmed" for verdict in verdicts)
    return [_failure(seen, ink)] if seen.failed and not explained else []


def _verdict(verdict: Verdict, ink: Ink) -> str:
    finding = verdict.finding
    place = f"{finding.path}:{finding.span.line}:" if finding.path else "unknown place:"
    word = verdict.verdict.upper().replace("-", " ")
    word = ink.red(word) if word == "CONFIRMED" else ink.bold(word)
    lines = [f"{ink.bold(place)} {finding.code} {word}: {verdict.evidence}"]
    if not verdict.foreseen:
        lines.append("  not foreseen by the analysis")
    notes = {"object path": finding.object_path, "help": finding.advice}
    if verdict.verdict == "confirmed":
        lines += [f"  {ink.bold(title)}: {text}" for title, text in notes.items() if text]
    return "\n".join([*lines, ""])


def _hang(seen: Run, ink: Ink) -> str:
    """Of each process the user's own lines, and what the innermost of all waits in."""
    lines = [ink.red(f"HUNG, and was ended after {seen.seconds:.0f} s:")]
    for stack in seen.stacks:
        state = "busy" if stack.busy else "waiting"
        lines.append(f"  {stack.role} {stack.pid} ({state}) in {_frame(stack.frames[0])}")
        users = [frame for frame in stack.frames if frame.users and frame != stack.frames[0]]
        lines += [f"    from {_frame(frame)}" for frame in users]
    return "\n".join([*lines, ""])


def _frame(frame: Frame) -> str:
    return f"{shown(frame.path)}:{frame.line} ({frame.function})"


def _loaders(loaders: Iterable[Loader]) -> str:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for title in ("loader", "workers", "batches", "first batch", "then", "pickled", "shared"):
        table.add_column(title, justify="left" if title == "loader" else "right")
    for loader in loaders:
        table.add_row(
            f"{loader.path}:{loader.line}",
            str(loader.num_workers),
            str(loader.batches),
            seconds(loader.first_batch_seconds),
            seconds(loader.batch_seconds),
            size(loader.pickled_bytes),
            size(loader.shared_bytes),
        )
    text = io.StringIO()
    Console(file=text, width=100).print(table)
    return text.getvalue()


def _failure(seen: Run, ink: Ink) -> str:
    last = seen.output.rstrip().splitlines()[-_LINES:]
    head = f"the script failed with status {seen.status}; the end of what it printed:"
    return "\n".join([ink.bold(head), *(f"  {line}" for line in last), ""])


def _summary(seen: Run, verdicts: Iterable[Verdict]) -> str:
    counted = Counter(verdict.verdict for verdict in verdicts)
    words = [f"{number} {name.replace('-', ' ')}" for name, number in counted.items()]
    said = ", ".join(words) or "nothing to confirm, and nothing happened"
    return f"{said} in {seen.seconds:.1f} s ({_method(seen.plan)}){_end(seen)}\n"


def _end(seen: Run) -> str:
    return {
        "stop": "; the script was ended when all its loaders had been seen",
        "time": f"; time was up: --timeout is more than these {seen.plan.timeout:g} s",
    }.get(seen.ended, "")


def _method(plan: Plan) -> str:
    if plan.start_method == "as-is":
        return "its own start method"
    return f"{plan.start_method}{', as on Windows' if plan.start_method == 'spawn' else ''}"
