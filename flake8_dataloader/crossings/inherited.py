"""What multiprocessing shares can be given to a process that starts, but not to one that runs, and
not to one of another context."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..catalog import INHERITED
from . import methods
from .events import Crossing
from .lattice import truth
from .pickling import Offence, Visit
from .values import Made


def offences(visits: Iterable[Visit], crossing: Crossing) -> Iterator[Offence]:
    """The queues and locks that cross: in a task, which goes through a queue itself, none may; else
    those with a semaphore may where they and the process are of one context."""
    for visit in visits:
        made = visit.atom
        if not isinstance(made, Made) or made.path not in INHERITED:
            continue
        what = INHERITED[made.path]
        found = Offence("unpicklable", made.node, visit.path, visit.trail, what, detail="task")
        if crossing.always_pickled:
            yield found
        elif _has_semaphore(made):
            yield replace(found, kind="semaphore", methods=methods.asked(made.args.keywords))


def _has_semaphore(made: Made) -> bool:
    """Raw values have none, and those that are made with ``lock=False``."""
    lock = made.args.keywords.get("lock")
    return "Raw" not in made.path and (lock is None or truth(lock.value) is not False)
