"""A script before and after its fixes, side by side: for people and for tools."""

from __future__ import annotations

import io
import json
import shutil
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from .ink import Ink
from .json import finding_document
from .smoke import render_trouble, seconds
from .smoke_json import smoke_document, verdict_document
from .summary import render_fixes

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

    from ..smoke.fixed import Proof
    from ..smoke.loaders import Loader
    from ..smoke.outcome import Outcome
    from ..smoke.verdicts import Verdict

#: The widest table in columns: longer lines are hard to read.
_WIDEST = 120


def render_proof(proof: Proof, ink: Ink) -> str:
    """The findings and the loaders in two tables, what went wrong otherwise, and a summary."""
    tables = [_findings(proof)] if proof.pairs else []
    if proof.before.loaders or (proof.after and proof.after.loaders):
        tables.append(_loaders(proof))
    blocks = [_drawn(table, ink) for table in tables]
    last = proof.after or proof.before
    blocks += render_trouble(last.run, last.verdicts, ink)
    return "\n".join([*blocks, render_fixes(proof.report) + _conclusion(proof)])


def render_proof_json(proof: Proof) -> str:
    """Both runs as ``dlfix smoke`` gives them, what was fixed as ``dlfix --apply`` gives it, and
    ``pairs``: each hazard before and after, null where it is not there."""
    report = proof.report
    document = {
        "version": 1,
        "before": _outcome(proof.before),
        "after": _outcome(proof.after) if proof.after else None,
        "fixed": [finding_document(finding) for finding in report.fixed],
        "taken_back": [finding_document(finding) for finding in report.taken_back],
        "pairs": [
            {
                "before": before and verdict_document(before),
                "after": after and verdict_document(after),
            }
            for before, after in proof.pairs
        ],
    }
    return json.dumps(document, indent=2) + "\n"


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return smoke_document(outcome.run, outcome.verdicts, outcome.loaders)


def _findings(proof: Proof) -> Table:
    table = _table("finding", "before", "after")
    for before, after in proof.pairs:
        table.add_row(_name(before, after), _cell(before, "new"), _cell(after, _absence(proof)))
    return table


def _name(*pair: Verdict | None) -> str:
    """Where it stood at first, or where it stands now if it is new."""
    finding = next(verdict.finding for verdict in pair if verdict)
    place = f"{finding.path}:{finding.span.line}" if finding.path else "unknown place"
    return "\n".join(filter(None, [f"{finding.code} {place}", finding.object_path]))


def _cell(verdict: Verdict | None, absent: str) -> Text:
    from rich.text import Text

    if verdict is None:
        return Text(absent, "bold green" if absent == "gone" else "")
    word = verdict.verdict.upper().replace("-", " ")
    return Text.assemble(
        (word, "bold red" if word == "CONFIRMED" else "bold"), f": {verdict.evidence}"
    )


def _absence(proof: Proof) -> str:
    """A run that did not come through proves nothing of what it did not show."""
    if proof.after is None:
        return "-"
    return "not seen" if proof.after.run.hung or proof.after.run.failed else "gone"


def _loaders(proof: Proof) -> Table:
    table = _table("loader", "batches before", "after", "first batch before", "after")
    after = proof.after.loaders if proof.after else []
    for path in dict.fromkeys(loader.path for loader in [*proof.before.loaders, *after]):
        sides = (
            [loader for loader in loaders if loader.path == path]
            for loaders in (proof.before.loaders, after)
        )
        for pair in zip_longest(*sides):
            name = next(f"{loader.path}:{loader.line}" for loader in pair if loader)
            batches = (str(loader.batches) if loader else "-" for loader in pair)
            table.add_row(name, *batches, *map(_first_batch, pair))
    return table


def _first_batch(loader: Loader | None) -> str:
    return (seconds(loader.first_batch_seconds) if loader else "") or "-"


def _conclusion(proof: Proof) -> str:
    if proof.after is None:
        unsafe = [f for f in proof.report.findings if f.fix and f.fix.applicability == "unsafe"]
        more = f"; --unsafe would fix {len(unsafe)}" if unsafe else ""
        return f"Nothing was fixed{more}, so there was no second run.\n"
    both = (proof.before, proof.after)
    counts = (sum(each.verdict == "confirmed" for each in one.verdicts) for one in both)
    times = (one.run.seconds for one in both)
    said = "Confirmed before: {}, after: {}. The runs took {:.1f} s and {:.1f} s.\n"
    return said.format(*counts, *times)


def _table(first: str, *others: str) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(first, overflow="fold")
    for title in others:
        table.add_column(title, overflow="fold")
    return table


def _drawn(table: Table, ink: Ink) -> str:
    from rich.console import Console

    width = min(shutil.get_terminal_size().columns, _WIDEST)
    text = io.StringIO()
    colours = {"force_terminal": ink.on, "color_system": "standard" if ink.on else None}
    Console(file=text, width=width, markup=False, emoji=False, highlight=False, **colours).print(
        table
    )
    lines = "\n".join(line.rstrip() for line in text.getvalue().splitlines())
    return lines.strip("\n") + "\n"
