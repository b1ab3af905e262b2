"""What the cells of one loader say to do: only what the figures carry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from ..render.units import rates, size
from .cell import WORKS, Cell

#: A setting has to be ahead by this factor: less is the noise of a machine that does other things.
_FACTOR = 1.3

#: What a pipe holds on Linux (``man 7 pipe``): a parent that writes more to a worker waits until
#: that has imported the main module and begun to read.
_PIPE = 64 * 1024

#: Copies of the payload, in bytes, and seconds of an epoch that are worth a warning.
_COPIES, _SECONDS = 500_000_000, 1.0


@dataclass(frozen=True)
class Recommendation:
    """``factor``: its epochs are so many times as fast as the script's own. ``reason`` is a
    sentence."""

    num_workers: int
    start_method: str | None
    factor: float
    reason: str


@dataclass(frozen=True)
class Warned:
    """``kind`` names the warning for tools, ``message`` is a sentence."""

    kind: str
    message: str


@dataclass(frozen=True)
class Compared:
    """The cells of one loader, and what follows from them."""

    cells: Sequence[Cell]
    recommendation: Recommendation | None
    warnings: list[Warned]

    @property
    def own(self) -> Cell:
        """The loader as the script has it."""
        return next(cell for cell in self.cells if cell.own)


def compare(cells: Sequence[Cell]) -> Compared:
    """Draw the conclusions."""
    return Compared(cells, recommend(cells), warnings(cells))


def recommend(cells: Sequence[Cell]) -> Recommendation | None:
    """A setting that is really faster than the script's own, or None.

    Of several that are as fast as each other, the one that changes least and needs least.
    """
    own = next(cell for cell in cells if cell.own)
    faster = [cell for cell in _timed(cells) if own.speeds and is_ahead(cell, own)]
    if not faster:
        return None
    best = max(faster, key=_speed)
    equals = [cell for cell in faster if not is_ahead(best, cell)]
    chosen = min(equals, key=lambda cell: (cell.start_method != own.start_method, cell.num_workers))
    factor = _speed(chosen) / _speed(own)
    return Recommendation(*chosen.setting, factor, _reason(chosen, own, factor))


def is_ahead(cell: Cell, other: Cell) -> bool:
    """Whether it is faster by the factor, and in its slowest part than the other in its fastest."""
    return _speed(cell) >= _FACTOR * _speed(other) and min(cell.speeds) > max(other.speeds)


def warnings(cells: Sequence[Cell]) -> list[Warned]:
    """What nobody would see in the table, of the script's own number of workers; of every number,
    where that is 0. Each is said once, of the worst setting."""
    number = next(cell.num_workers for cell in cells if cell.own)
    concerned = [cell for cell in cells if cell.num_workers and number in (0, cell.num_workers)]
    rules = (_one_after_the_other, _copies, _long_imports, _persistent)
    return [warned for rule in rules for warned in rule(concerned)]


def named(cell: Cell) -> str:
    """``num_workers=4 with spawn``."""
    return f"num_workers={cell.num_workers}" + (
        f" with {cell.start_method}" if cell.start_method else ""
    )


def _one_after_the_other(cells: Iterable[Cell]) -> Iterator[Warned]:
    large = [c for c in cells if (c.pickled or 0) > _PIPE and len(c.ready_seconds) > 1]
    for cell in _worst(large, lambda cell: cell.ready_seconds[-1]):
        ready = ", ".join(f"{seconds:.1f}" for seconds in cell.ready_seconds)
        yield Warned(
            "workers-start-in-turn",
            f"{named(cell)}: the workers start one after the other, and are ready after {ready} s:"
            f" each is sent {size(cell.pickled)}, and a pipe holds 64 KiB",
        )


def _copies(cells: Iterable[Cell]) -> Iterator[Warned]:
    for cell in _worst((c for c in cells if _copied(c) >= _COPIES), _copied):
        yield Warned(
            "payload-copied",
            f"{named(cell)}: each worker gets a copy of {size(cell.pickled)},"
            f" {size(_copied(cell))} in all",
        )


def _long_imports(cells: Iterable[Cell]) -> Iterator[Warned]:
    timed = [c for c in cells if c.loading_seconds and _imports(c) > c.loading_seconds]
    for cell in _worst(timed, _imports):
        yield Warned(
            "imports-longer-than-epoch",
            f"{named(cell)}: a worker imports the main module again in {_imports(cell):.1f} s,"
            f" which is longer than the {cell.length} batches of an epoch take"
            f" ({cell.loading_seconds:.1f} s)",
        )


def _persistent(cells: Iterable[Cell]) -> Iterator[Warned]:
    started = [c for c in cells if not c.persistent and c.outcome == WORKS]
    slow = [c for c in started if (c.first_batch_seconds or 0) >= _SECONDS]
    for cell in _worst(slow, lambda cell: cell.first_batch_seconds):
        yield Warned(
            "workers-not-persistent",
            f"{named(cell)}: persistent_workers=True would save {cell.first_batch_seconds:.1f} s"
            " in every epoch but the first",
        )


def _worst(cells: Iterable[Cell], key) -> list[Cell]:
    return sorted(cells, key=key)[-1:]


def _copied(cell: Cell) -> int:
    return cell.num_workers * (cell.pickled or 0)


def _imports(cell: Cell) -> float:
    return cell.stages.get("re-import", 0.0)


def _timed(cells: Iterable[Cell]) -> list[Cell]:
    return [cell for cell in cells if cell.outcome == WORKS and cell.speeds]


def _speed(cell: Cell) -> float:
    return median(cell.speeds)


def _reason(cell: Cell, own: Cell, factor: float) -> str:
    return (
        f"{named(cell)} is {factor:.1f} times as fast as the script's own {named(own)}:"
        f" {rates(cell.speeds)} batches/s against {rates(own.speeds)}"
        f"{'' if cell.persistent or not cell.length else ', start of the workers included'}"
    )
