"""One row of the matrix: a loader with one number of workers and one start method."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Any

WORKS, FAILS, HANGS, SKIPPED = "works", "fails", "hangs", "skipped"

#: A number of workers, and how they are started: None where there are none to start.
Setting = tuple[int, str | None]


@dataclass(frozen=True)
class Cell:
    """Times in seconds, sizes in bytes; None, or nothing, where unknown.

    ``path`` and ``line`` are where the loader is made. ``start_method`` is None without workers.
    ``own``: it is what the script has by itself. ``length`` is the number of batches in an epoch.

    ``first_batch_seconds`` runs from ``iter(loader)``. ``stages`` are its parts, in order, as the
    worker went through them that was ready last; ``torch_seconds`` is the part of them that went
    into importing torch. ``ready_seconds`` says when each worker could begin to work.
    ``rates`` are batches/s, one for each part of the time measured; ``epochs`` are the durations of
    epochs that came to their end. ``cpu`` is the number of cores that were busy. ``uss``, ``pss``,
    ``gpu`` and ``pickled`` are for one worker, ``shared`` is there once for all.
    """

    path: str
    line: int
    num_workers: int
    start_method: str | None
    outcome: str
    evidence: str = ""
    own: bool = False
    persistent: bool = False
    length: int | None = None
    first_batch_seconds: float | None = None
    stages: dict[str, float] = field(default_factory=dict)
    torch_seconds: float | None = None
    ready_seconds: tuple[float, ...] = ()
    rates: tuple[float, ...] = ()
    epochs: tuple[float, ...] = ()
    cpu: float | None = None
    uss: int | None = None
    pss: int | None = None
    gpu: int | None = None
    pickled: int | None = None
    shared: int | None = None

    @property
    def place(self) -> tuple[str, int]:
        return self.path, self.line

    @property
    def setting(self) -> Setting:
        return self.num_workers, self.start_method

    @property
    def rate(self) -> float | None:
        """Batches/s once all workers are busy: the median of what was measured."""
        return median(self.rates) if self.rates else None

    @property
    def spread(self) -> float | None:
        """How far the rates lie apart, as a part of their median."""
        return (max(self.rates) - min(self.rates)) / self.rate if self.rate else None

    @property
    def loading_seconds(self) -> float | None:
        """How long an epoch takes after its first batch."""
        if self.rate and self.length:
            return self.length / self.rate
        if self.epochs and self.first_batch_seconds is not None:
            return min(self.epochs) - self.first_batch_seconds
        return None

    @property
    def speeds(self) -> tuple[float, ...]:
        """Batches/s of whole epochs. The start of the workers counts, unless they persist or the
        length of an epoch is not known."""
        if not self.rates:
            return tuple(self.length / seconds for seconds in self.epochs if self.length)
        if self.persistent or not self.length:
            return self.rates
        start = self.first_batch_seconds or 0
        return tuple(self.length / (start + self.length / rate) for rate in self.rates)


def combined(cells: Iterable[Cell]) -> Cell:
    """One cell of the rounds of one: the outcome is the worst, and the start the fastest, since the
    first round may read from a cold disk."""
    cells = list(cells)
    bad = [cell for cell in cells if cell.outcome != WORKS]
    fastest = min(cells, key=lambda cell: cell.first_batch_seconds or float("inf"))
    return replace(
        (bad or [fastest])[0],
        own=any(cell.own for cell in cells),
        rates=tuple(rate for cell in cells for rate in cell.rates),
        epochs=tuple(seconds for cell in cells for seconds in cell.epochs),
        cpu=_of_all(median, (cell.cpu for cell in cells)),
        uss=_of_all(max, (cell.uss for cell in cells)),
        pss=_of_all(max, (cell.pss for cell in cells)),
        gpu=_of_all(max, (cell.gpu for cell in cells)),
    )


def _of_all(choose: Callable, values: Iterable[Any]) -> Any:
    known = [value for value in values if value is not None]
    return choose(known) if known else None
