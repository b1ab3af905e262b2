"""The matrix of settings: tables for people, which fit into 80 columns, and JSON for tools."""

from __future__ import annotations

import io
import json
import textwrap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from .ink import Ink
from .units import rate, size

if TYPE_CHECKING:
    from ..smoke.cell import Cell
    from ..smoke.recommend import Compared

_WIDTH = 80

#: The columns of a table: what stands above them, and what they say of a cell.
Columns = dict[str, "Callable[[Cell], str]"]

_SETTING: Columns = {
    "start": lambda cell: cell.start_method or "-",
    "workers": lambda cell: f"{'* ' if cell.own else ''}{cell.num_workers}",
}

_SPEED: Columns = {
    "result": lambda cell: cell.outcome,
    "batches/s": lambda cell: rate(cell.rate) if cell.rate else "",
    "spread": lambda cell: "" if cell.spread is None else f"{cell.spread:.0%}",
    "cores": lambda cell: "" if cell.cpu is None else f"{cell.cpu:.1f}",
    "USS": lambda cell: size(cell.uss),
    "PSS": lambda cell: size(cell.pss),
    "GPU": lambda cell: size(cell.gpu),
}

_START: Columns = {
    "first": lambda cell: f"{cell.first_batch_seconds:.2f}",
    "others": lambda cell: _stage(cell, "others"),
    "python": lambda cell: _stage(cell, "interpreter"),
    "re-import": lambda cell: _stage(cell, "re-import"),
    "torch": lambda cell: "" if cell.torch_seconds is None else f"{cell.torch_seconds:.2f}",
    "unpickle": lambda cell: _stage(cell, "unpickle"),
    "load": lambda cell: _stage(cell, "load"),
    "pickled": lambda cell: size(cell.pickled),
}

_LEGEND = (
    "* the script's own. spread: from the slowest part to the fastest. cores: kept busy by all"
    " processes. USS, PSS, GPU: memory of one worker.",
    "first: seconds to the first batch, which are the sum of: others, until the last worker's turn"
    " to start; python, until it runs; re-import of the main module; unpickle; load. torch: the"
    " part that imports torch. pickled: what each worker is sent.",
)


def render_matrix(loaders: Sequence[Compared], ink: Ink) -> str:
    """For each loader what works and how fast, how it starts, and what to do about it; then why
    something does not work."""
    cells = [cell for loader in loaders for cell in loader.cells]
    blocks = [_loader(loader, ink) for loader in loaders]
    blocks += ["\n".join(_troubles(cells, ink)), "\n".join(map(_filled, _LEGEND))]
    return "\n\n".join(filter(None, blocks)) + "\n"


def render_matrix_json(run: dict[str, Any], loaders: Sequence[Compared]) -> str:
    """The script's ``run`` as it is, as without --matrix, and the cells of all loaders. The
    recommendation is for the first of them."""
    first, found = loaders[0], loaders[0].recommendation
    matrix = {
        "cells": [_cell(cell) for loader in loaders for cell in loader.cells],
        "recommendation": {**_place(first), **asdict(found)} if found else None,
        "warnings": [
            {**_place(loader), **asdict(warned)} for loader in loaders for warned in loader.warnings
        ],
    }
    return json.dumps({**run, "matrix": matrix}, indent=2) + "\n"


def _cell(cell: Cell) -> dict[str, Any]:
    return {**asdict(cell), "batches_per_second": cell.rate, "spread": cell.spread}


def _place(loader: Compared) -> dict[str, Any]:
    return {"path": loader.own.path, "line": loader.own.line}


def _loader(loader: Compared, ink: Ink) -> str:
    started = [cell for cell in loader.cells if cell.stages]
    blocks = [_title(loader.own, ink), _table(loader.cells, _SPEED, ink)]
    if started:
        blocks.append(_table(started, _START, ink))
    return "\n\n".join([*blocks, "\n".join(_conclusions(loader, ink))])


def _title(own: Cell, ink: Ink) -> str:
    epoch = f", {own.length:,} batches an epoch" if own.length is not None else ""
    return ink.bold(f"{own.path}:{own.line}") + epoch


def _table(cells: Iterable[Cell], columns: Columns, ink: Ink) -> str:
    """A column of which nothing is known is left out."""
    from rich import box
    from rich.console import Console
    from rich.table import Table

    cells = list(cells)
    known = {head: say for head, say in columns.items() if any(map(say, cells))}
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=0)
    for head in _SETTING | known:
        table.add_column(head, justify="left" if head in ("start", "result") else "right")
    for cell in cells:
        style = None if cell.outcome in ("works", "skipped") else "red"
        table.add_row(*(say(cell) for say in (_SETTING | known).values()), style=style)
    text = io.StringIO()
    Console(file=text, width=_WIDTH, force_terminal=ink.on, legacy_windows=False).print(table)
    lines = [line.rstrip() for line in text.getvalue().splitlines()]
    return "\n".join(filter(None, lines))


def _stage(cell: Cell, name: str) -> str:
    return f"{cell.stages[name]:.2f}" if name in cell.stages else ""


def _troubles(cells: Iterable[Cell], ink: Ink) -> Iterable[str]:
    """What does not work and why, each reason once."""
    numbers: dict[tuple[str | None, str, str], set[int]] = {}
    for cell in cells:
        if cell.evidence:
            key = (cell.start_method, cell.outcome, cell.evidence)
            numbers.setdefault(key, set()).add(cell.num_workers)
    for (method, outcome, evidence), found in numbers.items():
        workers = f"num_workers={', '.join(map(str, sorted(found)))}"
        what = f"{method}, {workers}" if method else workers
        yield _filled(f"{what} {ink.red(outcome)}: {evidence}")


def _conclusions(loader: Compared, ink: Ink) -> Iterable[str]:
    found = loader.recommendation
    yield _filled(f"{ink.bold('recommended')}: {found.reason if found else _nothing(loader.own)}")
    for warned in loader.warnings:
        yield _filled(f"{ink.bold('warning')}: {warned.message}")


def _nothing(own: Cell) -> str:
    if not own.speeds:
        return "nothing, the script's own setting gave no speed to compare with"
    return "nothing, there is no measurable difference to the script's own setting"


def _filled(text: str) -> str:
    return textwrap.fill(text, _WIDTH, subsequent_indent="  ", break_on_hyphens=False)
