"""``dlfix smoke --matrix``: from the plan to the table and the exit status."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..render.ink import Ink
from ..render.matrix import render_matrix, render_matrix_json
from ..render.smoke_json import smoke_document
from .cell import FAILS, HANGS
from .matrix import NUMBERS, Matrix, TellDone, fill
from .outcome import Outcome
from .plan import Plan
from .progress import bar
from .recommend import compare
from .run import Run

ALL_WORK, SOMETHING_FAILS = 0, 1


def smoke_matrix(plan: Plan, rounds: int, judge: Callable[[Run], Outcome], text: bool) -> int:
    """Fill the matrix, print it (as ``text`` or JSON) and return the exit status.

    ``plan.workers`` replaces the numbers that are tried. Raises CannotRun.
    """
    numbers = NUMBERS if plan.workers is None else (plan.workers,)
    with _progress() as tell:
        matrix = fill(plan, numbers, rounds, tell)
    compared = [compare(cells) for cells in matrix.loaders]
    if text:
        print(render_matrix(compared, Ink.for_stream(sys.stdout)), end="")
    else:
        first = judge(matrix.first)
        document = smoke_document(first.run, first.verdicts, first.loaders)
        print(render_matrix_json(document, compared), end="")
    return _status(matrix)


def _status(matrix: Matrix) -> int:
    outcomes = {cell.outcome for cells in matrix.loaders for cell in cells}
    return SOMETHING_FAILS if outcomes & {FAILS, HANGS} else ALL_WORK


@contextmanager
def _progress() -> Iterator[TellDone]:
    """A bar on standard error while it runs, if that is a terminal."""
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn

    doing = TextColumn("{task.description}")
    with bar(BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), doing) as update:
        yield lambda done, total, doing: update(completed=done, total=total, description=doing)
