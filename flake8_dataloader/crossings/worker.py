"""The worker's own life: the code that runs there, played on the globals that a worker has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..facts.nodes import Node
from .arguments import ANYTHING, NO_ARGS, Args
from .events import Crossing, CudaUse, FileRead, NameMissing
from .holding import held
from .play import Play
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

    event: CudaUse | FileRead | NameMissing
    crossing: Crossing


def live(play: Play, crossings: list[Crossing]) -> list[WorkerEvent]:
    """Play what each crossing runs in the worker; ``play`` has a worker's globals."""
    happened: list[WorkerEvent] = []
    entered: set[tuple[int, Node]] = set()
    for crossing in crossings:
        for entry in _entries(list(crossing.roots.values())):
            key = (id(entry.receiver) if isinstance(entry, Method) else 0, _definition(entry))
            if key in entered:
                continue
            entered.add(key)
            play.events = []
            enter(play, (entry,), crossing.node, _arguments(crossing, entry))
            happened += (
                WorkerEvent(event, crossing)
                for event in play.events
                if isinstance(event, (CudaUse, FileRead, NameMissing))
            )
    return happened


def _arguments(crossing: Crossing, entry: Atom) -> Args:
    """A DataLoader's worker gives one argument, and the rest of the parameters their defaults."""
    if crossing.loader is None:
        return ANYTHING
    without = isinstance(entry, Method) and entry.name in ("__iter__", "run")
    return NO_ARGS if without else Args([Slot(NOTHING, crossing.node)], {})


def enter(play: Play, function: Value, node: Node, args: Args = ANYTHING) -> None:
    """Call ``function`` as code that is not seen would, and go through what it generates."""
    play.refill()
    try:
        for atom in play.call(function, args, node):
            if isinstance(atom, Generator):
                play.iterate((atom,), node)
    except Exit:
        pass


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
