"""What multiprocessing shares can be given to a process that starts, but not to one that runs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..catalog import INHERITED
from .pickling import Offence, reached
from .values import Made, Slot

if TYPE_CHECKING:
    from .play import Play


def walk(play: Play, roots: dict[str, Slot]) -> Iterator[Offence]:
    """The queues and locks in a task, which goes through a queue itself."""
    for visit in reached(roots, play):
        atom = visit.atom
        if isinstance(atom, Made) and atom.path in INHERITED:
            what = INHERITED[atom.path]
            yield Offence(
                "unpicklable", atom.node, visit.path, visit.trail, name=what, detail="task"
            )
