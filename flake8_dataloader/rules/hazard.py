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


def catches(event: Event, *exceptions: str) -> bool:
    """Whether the code is ready for any of ``exceptions`` where ``event`` happens."""
    return bool(event.caught & {*exceptions, "Exception", "BaseException"})


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
    steps.append((root or crossing.node, f"it is sent to {crossing.what} in {argument}"))
    return steps


def worker_steps(event: Event, crossing: Crossing, what: str) -> list[tuple[Node, str]]:
    """How the worker comes to the place where ``event`` happens."""
    steps = [(node, "worker code calls this") for node in event.calls[1:]]
    steps += [(event.node, what), (crossing.node, f"this brings it to {crossing.what}")]
    return steps


def reaches(offence: Offence, crossing: Crossing) -> str:
    """Who gets the offender, and as what: ``reaches DataLoader workers as collate_fn``."""
    return f"reaches {crossing.what} as {offence.object_path}{once(crossing)}"


def once(crossing: Crossing, above: int = 0) -> str:
    """A clause that is honest about a number of workers that is given and not known."""
    return "" if crossing.certain else f" (once num_workers is above {above})"
