"""What a rule's check yields, and the words that several rules share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..crossings.events import Crossing, Event
from ..crossings.pickling import Offence
from ..facts.nodes import Node


@dataclass(eq=False)
class Hazard:
    """A finding before it has a place: ``node`` is where the cure goes.

    ``steps`` are (node, what happens there), in reading order.
    """

    node: Node
    message: str
    advice: str
    object_path: str | None = None
    steps: list[tuple[Node, str]] = field(default_factory=list)

    @property
    def nodes(self) -> list[Node]:
        return [self.node, *(node for node, _ in self.steps)]


def catches(event: Event, exception: str) -> bool:
    """Whether the code is ready for ``exception`` where ``event`` happens."""
    return bool(event.caught & {exception, "Exception", "BaseException"})


def offences(birth, kind: str) -> Iterator[tuple[Offence, Crossing]]:
    """The objects of one kind that cannot cross, with the crossing that they are part of."""
    for crossing in birth.pickled:
        for offence in crossing.offences:
            if offence.kind == kind:
                yield offence, crossing


def crossing_steps(offence: Offence, crossing: Crossing, written: str) -> list[tuple[Node, str]]:
    """Where the offender is written, where it enters what holds it, and who sends it."""
    steps = [(offence.node, written)]
    *inner, (argument, root) = reversed(offence.trail)
    steps += [(node, f"it is kept as {path}") for path, node in inner if node is not None]
    steps.append((root or crossing.node, f"{sender(crossing)} sends it to the workers in {argument}"))
    return steps


def worker_steps(event: Event, crossing: Crossing, what: str) -> list[tuple[Node, str]]:
    """How the worker comes to the place where ``event`` happens."""
    steps = [(node, "worker code calls this") for node in event.calls[1:]]
    steps += [(event.node, what), (crossing.node, f"{sender(crossing)} starts the workers")]
    return steps


def sender(crossing: Crossing) -> str:
    """Who sends: ``DataLoader``, ``a process``."""
    return "the DataLoader" if crossing.loader is not None else crossing.what


def workers_clause(crossing: Crossing) -> str:
    """A clause that is honest about a number of workers that is given and not known."""
    return "" if crossing.certain else " as soon as num_workers is above 0"
