"""What multiprocessing shares can be given to a process that starts, but not to one that runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..catalog import INHERITED
from .pickling import Offence, Visit
from .values import Made


def offences(visits: Iterable[Visit]) -> Iterator[Offence]:
    """The queues and locks in a task, which goes through a queue itself."""
    for visit in visits:
        atom = visit.atom
        if isinstance(atom, Made) and atom.path in INHERITED:
            what = INHERITED[atom.path]
            yield Offence(
                "unpicklable", atom.node, visit.path, visit.trail, name=what, detail="task"
            )
