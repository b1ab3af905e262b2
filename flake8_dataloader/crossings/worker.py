"""The worker's own life: the code that runs there, played on the globals that a worker has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..catalog.worker import GENERATORS, SENDS_TENSORS, TELLS_WORKER
from ..facts.nodes import Node
from . import items
from .arguments import ANYTHING, NO_ARGS, Args
from .events import (
    Crossing,
    CudaUse,
    Drawn,
    Entered,
    Event,
    FileRead,
    NameMissing,
    Seeded,
    StaleRead,
    StateRead,
    StateSet,
    WorkerStart,
)
from .frames import Frame
from .holding import held
from .play import Play
from .returning import is_collate, unsendable
from .values import (
    NOTHING,
    Atom,
    Const,
    Exit,
    Function,
    Generator,
    Instance,
    Items,
    Made,
    Mapping,
    Method,
    Partial,
    Slot,
    Value,
)

#: Methods of the objects that cross which a DataLoader's worker, or a library object there, calls.
_ENTRIES = ("__getitem__", "__getitems__", "__iter__", "__call__", "forward", "run")


class WorkerEvent(NamedTuple):
    """Something that happens in worker code, and the crossing that brought the code there."""

    event: Event
    crossing: Crossing


#: What the rules ask for of all that happens.
_KINDS = (
    CudaUse, FileRead, NameMissing, StaleRead, WorkerStart, Entered, Drawn, StateSet, StateRead,
    Seeded,
)  # fmt: skip


def live(play: Play, crossings: list[Crossing]) -> list[WorkerEvent]:
    """Play what each crossing runs in the worker; ``play`` has a worker's globals."""
    happened: list[WorkerEvent] = []
    entered: set[tuple[int, Node]] = set()
    seeded = _seeded_globals(play)
    play.of_globals = dict(_containers_of_globals(play))
    for crossing in crossings:
        play.stale, play.crossed = crossing.stale, crossing.objects | seeded
        for entry in _entries(list(crossing.roots.values())):
            key = (id(entry.receiver) if isinstance(entry, Method) else 0, _definition(entry))
            if key in entered:
                continue
            entered.add(key)
            events = _entered(play, entry, crossing)
            happened += (WorkerEvent(e, crossing) for e in events)
        if crossing.loader is not None:
            play.events = []
            play.read(play.settings, SENDS_TENSORS, crossing.node)
            happened += (WorkerEvent(event, crossing) for event in play.events)
    return [w for w in happened if not isinstance(w.event, StaleRead) or w.event.change.stands]


def _containers_of_globals(play: Play) -> Iterator[tuple[Atom, tuple[Frame, str]]]:
    for ours, theirs in play.redirect.items():
        for name, value in theirs.names.items():
            for atom in value:
                if isinstance(atom, (Items, Mapping)):
                    yield atom, (ours, name)


def _seeded_globals(play: Play) -> set[Atom]:
    """Random number generators that every worker makes anew from the same seed."""
    return {
        atom
        for frame in play.redirect.values()
        for value in frame.names.values()
        for atom in value
        if isinstance(atom, Made) and atom.path in GENERATORS and any(atom.args.slots())
    }


def _entered(play: Play, entry: Atom, crossing: Crossing) -> list[Event]:
    """What happens when the worker calls ``entry``."""
    given = _arguments(play, crossing, entry)
    play.events, play.called, play.sources = [], set(), []
    result = enter(play, (entry,), crossing.node, given)
    data = {"called": frozenset(play.called), "sources": tuple(play.sources), "result": result}
    play.emit(Entered, _definition(entry) or crossing.node, entry=entry, **data)
    found = [event for event in play.events if isinstance(event, _KINDS)]
    if not play.called.isdisjoint(TELLS_WORKER):  # all draw alike, and each takes its own part
        found = [event for event in found if not isinstance(event, (Drawn, Seeded))]
    hook = crossing.roots.get("worker_init_fn")
    if hook is None or entry not in hook.value:
        found = [event for event in found if not isinstance(event, Seeded)]
    return found + unsendable(play, entry, crossing, play.events)


def _arguments(play: Play, crossing: Crossing, entry: Atom) -> Args:
    """A DataLoader's worker gives one argument, and the rest of the parameters their defaults."""
    if crossing.loader is None:
        return ANYTHING
    if isinstance(entry, Method) and entry.name in ("__iter__", "run"):
        return NO_ARGS
    given = _batch(play, crossing) if is_collate(entry, crossing) else NOTHING
    return Args([Slot(given, crossing.node)], {})


def _batch(play: Play, crossing: Crossing) -> Value:
    """What ``collate_fn`` is given: a list of samples."""
    play.refill()
    try:
        sample = items.item(play, crossing.roots["dataset"].value, NOTHING, crossing.node)
    except (Exit, KeyError):
        return NOTHING
    return (Items("list", [Slot(sample, crossing.node)], exact=False),)


def enter(play: Play, function: Value, node: Node, args: Args = ANYTHING) -> Value:
    """Call ``function`` as code that is not seen would, and go through what it generates."""
    play.refill()
    try:
        result = play.call(function, args, node)
        for atom in result:
            if isinstance(atom, Generator):
                play.iterate((atom,), node)
            elif isinstance(atom, Instance) and atom.cls.find("__next__"):
                play.call(play.attribute((atom,), "__next__", node), NO_ARGS, node)
    except Exit:
        return NOTHING
    return result


def _definition(entry: Atom) -> Node | None:
    return getattr(entry.function if isinstance(entry, Method) else entry, "node", None)


def _entries(slots) -> Iterator[Atom]:
    """The functions that run in the worker: of the roots, and of what library objects hold.

    The last root comes first: ``worker_init_fn`` runs before the others, and may set globals.
    """
    todo = [atom for slot in reversed(slots) for atom in slot.value]
    seen: set[int] = set()
    for atom in todo:  # grows while it is walked
        if id(atom) in seen or isinstance(atom, Const):
            continue
        seen.add(id(atom))
        if (
            isinstance(atom, Function)
            or (isinstance(atom, Method) and atom.function)
            or isinstance(atom, Partial)
        ):
            yield atom
        elif isinstance(atom, Instance):
            yield from _methods(atom)
        todo += [inner for slot in _held(atom) for inner in slot.value]


def _methods(instance: Instance) -> Iterator[Method]:
    for name in _ENTRIES:
        for atom in instance.cls.find(name) or ():
            if isinstance(atom, Function):
                yield Method(instance, atom)


def _held(atom: Atom) -> list[Slot]:
    if isinstance(atom, Instance):
        return list(held(atom.made).values()) if atom.made else []
    if isinstance(atom, Made):
        return [*held(atom).values(), *atom.attributes.values()]
    if isinstance(atom, Items):
        return atom.items
    return [*atom.entries.values(), *atom.rest] if isinstance(atom, Mapping) else []
