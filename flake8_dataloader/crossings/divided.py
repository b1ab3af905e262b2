"""State that one process changes and another reads: each has a copy of its own."""

from __future__ import annotations

from collections.abc import Iterator

from ..facts.nodes import Assign, FunctionDef, Node, Subscript
from .births import Birth
from .events import Crossing, LoaderMade, StateRead, StateSet, WorkerStart
from .frames import Frame
from .guess import flat
from .lattice import truth
from .values import Atom, Const, Made

#: Methods that run when an object is sent, printed or thrown away.
_ASIDE = ("__getstate__", "__reduce__", "__reduce_ex__", "__del__", "__repr__", "__getattr__")


def lost(birth: Birth) -> Iterator[tuple[StateSet, Crossing, StateRead]]:
    """What worker code changes, and where the script reads it afterwards."""
    reads = [r for r in birth.in_parent(StateRead) if r.site and _is_outside(birth, r.function)]
    reads = [r for r in reads if not (isinstance(r.owner, Frame) and _fills(r.function, r.name))]
    for change, crossing in birth.in_worker(StateSet):
        if change.before is None or any(map(_is_opened_anew, change.before)):
            continue
        for read in reads:
            if _is_read_by(change, read):
                yield change, crossing, read
                break


def _is_opened_anew(before: Atom) -> bool:
    """Whether it looks like a handle, or its absence: each process opens one for itself."""
    return before == Const(None) or isinstance(before, Made)


def _is_outside(birth: Birth, function: Node | None) -> bool:
    """Whether it is code of the script alone: what a worker runs as well minds its own state."""
    return function not in birth.worker_code and getattr(function, "name", "") not in _ASIDE


def _fills(function: Node | None, name: str) -> bool:
    """Whether a function fills the global that it reads: a cache, which each process has."""
    statements = flat(function.body.statements) if isinstance(function, FunctionDef) else ()
    targets = (t for s in statements if isinstance(s, Assign) for t in s.targets)
    return any(isinstance(t, Subscript) and getattr(t.value, "id", "") == name for t in targets)


def _is_read_by(change: StateSet, read: StateRead) -> bool:
    if not change.name:
        return any(atom is change.owner for atom in read.value)
    return change.owner is read.owner and change.name == read.name


def unseen(birth: Birth) -> Iterator[tuple[StateSet, Crossing, StateRead]]:
    """What the script changes between two uses of persistent workers, and where they read it."""
    made = {event.loader: event for event in birth.loaders if _is_persistent(event)}
    order = {event: index for index, event in enumerate(birth.parent)} if made else {}
    reads = [(r, c) for r, c in birth.in_worker(StateRead) if c.loader in made]
    for change in birth.in_parent(StateSet) if reads else ():
        found = [(r, c) for r, c in reads if _is_read_by(change, r)]
        if not found or not change.site:
            continue
        read, crossing = found[-1]
        starts = [s for s in birth.in_parent(WorkerStart) if s.loader is crossing.loader]
        before = {order[start] < order[change] for start in starts}
        again = any(_turns(change, start, made[start.loader]) for start in starts)
        first = True not in before and not change.maybe
        if (before == {True, False} or again) and _is_changed(change, each_turn=first):
            yield change, crossing, read


def _is_persistent(made: LoaderMade) -> bool:
    slot = made.arguments.get("persistent_workers")
    return slot is not None and truth(slot.value) is True


def _turns(change: StateSet, start: WorkerStart, made: LoaderMade) -> bool:
    """Whether a loop does both again and again, with one loader."""
    return bool(set(change.loops) & set(start.loops) - set(made.loops))


def _is_changed(change: StateSet, each_turn: bool) -> bool:
    """Whether it is another value than before; if ``each_turn`` of a loop begins with it, than in
    the turn before, too."""
    if not change.name:
        return True
    constant = len(change.value) == 1 and isinstance(change.value[0], Const)
    same = change.value == change.before or each_turn
    return change.before is not None and not (constant and same)
