"""The matrix: the script with every number of workers and every start method, one run a cell."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import psutil

from ..render.units import size
from .cell import FAILS, HANGS, SKIPPED, WORKS, Cell, Setting, combined
from .measure import measure, why
from .plan import Plan
from .run import CannotRun, Run, run
from .sampler import Sampler
from .verdicts import many

#: The numbers of workers that are tried, beside the script's own.
NUMBERS = (0, 2, 4, 8)

#: Seconds for which an iteration is measured, after its first batches.
_MEASURE = 3.0

#: Hears how many runs of how many are done, and what the next one tries.
TellDone = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Matrix:
    """``first`` is the run of the script as it is; ``loaders`` has the cells of each loader, the
    one with the longest epoch first."""

    first: Run
    loaders: list[list[Cell]]


def fill(plan: Plan, numbers: Iterable[int], rounds: int, tell: TellDone) -> Matrix:
    """Run it all, round after round; what does not work is run once.

    ``plan`` says what to run. Raises CannotRun where the script itself does not work.
    """
    plan = replace(plan, measure_seconds=_MEASURE)
    tell(0, 1, "as it is")
    first, cells = _run(replace(plan, start_method="as-is", workers=None))
    _check(first, cells)
    filling = _Filling(plan, [replace(cell, own=True) for cell in cells])
    settings = _settings({*numbers, *(cell.num_workers for cell in cells)})
    for done, setting in enumerate(settings * rounds):
        tell(done, len(settings) * rounds, _described(setting))
        if filling.wants(setting, again=done >= len(settings)):
            filling.add(setting)
    return Matrix(first, filling.by_loader())


def _check(first: Run, cells: Sequence[Cell]) -> None:
    """Without workers there is nothing that another setting could change."""
    if not any(cell.num_workers or cell.outcome == WORKS for cell in cells):
        reason = why(first) or "no loader was iterated"
        raise CannotRun(f"the script does not work as it is, so no setting was tried: {reason}")


def _settings(numbers: set[int]) -> list[Setting]:
    methods = multiprocessing.get_all_start_methods()
    started = [(number, method) for method in methods for number in sorted(numbers - {0})]
    return [(0, None)] * (0 in numbers) + started


def _described(setting: Setting) -> str:
    workers, method = setting
    return f"{method}, {many(workers, 'worker')}" if method else "no workers"


class _Filling:
    """The cells so far; ``own`` are those of the script as it is, one for each loader."""

    def __init__(self, plan: Plan, own: list[Cell]) -> None:
        self._plan, self._own, self._cells = plan, own, list(own)

    def wants(self, setting: Setting, again: bool) -> bool:
        """What does not work is not tried again; the script as it is was a first round, too."""
        known = [cell for cell in self._cells if cell.setting == setting]
        if any(cell.outcome != WORKS for cell in known):
            return False
        return again or len(known) < len(self._own)

    def add(self, setting: Setting) -> None:
        """Run it, if there is memory enough: a cell for each loader."""
        needed, free = self._needed(setting), psutil.virtual_memory().available
        if needed > free:
            self._add_blanks(setting, SKIPPED, f"would need {size(needed)}, {size(free)} are free")
            return
        workers, method = setting
        plan = replace(self._plan, workers=workers, start_method=method or "as-is", override=True)
        seen, cells = _run(plan)
        self._cells += cells
        outcome = HANGS if seen.hung else FAILS
        self._add_blanks(setting, outcome, why(seen) or "the loader was not iterated", cells)

    def by_loader(self) -> list[list[Cell]]:
        """The cells of each loader, with the rounds of a setting combined."""
        epochs = sorted(self._own, key=lambda cell: -(cell.length or float("inf")))
        return [self._of(cell) for cell in epochs]

    def _of(self, own: Cell) -> list[Cell]:
        rounds: dict[Setting, list[Cell]] = {}
        for cell in self._cells:
            if cell.place == own.place:
                rounds.setdefault(cell.setting, []).append(cell)
        return [combined(rounds[setting]) for setting in sorted(rounds, key=_order)]

    def _needed(self, setting: Setting) -> int:
        """The bytes that the workers will need, as far as the same start method has shown."""
        workers, method = setting
        seen = [cell.uss for cell in self._cells if cell.uss and cell.start_method == method]
        return workers * max(seen, default=0)

    def _add_blanks(
        self, setting: Setting, outcome: str, evidence: str, reached: Iterable[Cell] = ()
    ) -> None:
        """For the loaders that were not reached."""
        places = {cell.place for cell in reached}
        self._cells += [
            Cell(*cell.place, *setting, outcome, evidence)
            for cell in self._own
            if cell.place not in places
        ]


def _order(setting: Setting) -> tuple[int, int]:
    workers, method = setting
    methods = multiprocessing.get_all_start_methods()
    return (methods.index(method) if method else -1, workers)


def _run(plan: Plan) -> tuple[Run, list[Cell]]:
    with Sampler() as sampler:
        seen = run(plan, tell=sampler.hear)
    return seen, measure(seen, sampler.samples)
