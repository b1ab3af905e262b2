"""The unpickle door: what pickle follows from the objects that cross, and where it must fail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import catalog
from ..facts.nodes import Node
from . import naming, unpickling, weights
from .arguments import NO_ARGS, Args
from .holding import held
from .lattice import is_unknown
from .methods import OWN, Methods
from .values import (
    REDUCER,
    Atom,
    ClassValue,
    Cuda,
    Function,
    Generator,
    Instance,
    Items,
    Made,
    Mapping,
    Method,
    Module,
    Partial,
    Slot,
    Symbol,
)

if TYPE_CHECKING:
    from .play import Play
    from .world import World

#: Objects that one walk visits: what is beyond is reached by no example that a reader could follow.
_MOST_OBJECTS = 2000

Trail = tuple[tuple[str, "Node | None"], ...]


@dataclass(slots=True, eq=False)
class Offence:
    """An object that cannot cross, or should not. ``kind`` says why. ``trail`` leads to it from the
    call that sends it: each object path on the way, with the node that put the object there."""

    #: "lambda" | "local-function" | "local-class" | "name" | "unpicklable" | "load" | "cuda" | ...
    kind: str
    node: Node
    object_path: str
    trail: Trail
    name: str = ""  # of "unpicklable": what it is, in words
    detail: str = ""  # of "name" and "load": the rule's reason; of "unpicklable": its kind
    opener: Node | None = None  # of "unpicklable": the call that made the parent open it
    methods: Methods = OWN  # of "semaphore": the start method of its context


@dataclass(slots=True)
class Visit:
    atom: Atom
    path: str
    trail: Trail
    kept: bool = True  # False: a library object that is not known may keep it


def reached(roots: dict[str, Slot], play: Play) -> Iterator[Visit]:
    """Everything that pickle comes by, breadth first, each object once."""
    todo = [
        Visit(atom, name, ((name, slot.node),))
        for name, slot in roots.items()
        for atom in slot.value
    ]
    seen: set[int] = set()
    for visit in todo:  # grows while it is walked
        if id(visit.atom) in seen or len(seen) > _MOST_OBJECTS:
            continue
        seen.add(id(visit.atom))
        yield visit
        for label, slot in _followed(play, visit.atom):
            path = visit.path + label
            trail, kept = (*visit.trail, (path, slot.node)), visit.kept and _keeps(visit.atom, slot)
            todo += [Visit(atom, path, trail, kept) for atom in slot.value]


def offences(play: Play, visits: Iterable[Visit]) -> list[Offence]:
    """The offences among what crosses."""
    return [offence for visit in visits for offence in _offences(play, visit)]


def is_known(play: Play, name: str, slot: Slot) -> bool:
    """Whether all that crosses with ``slot`` is seen: nothing of it is a library's secret."""
    return not any(
        is_unknown(visit.atom) or (isinstance(visit.atom, Made) and not _is_plain(visit.atom.path))
        for visit in reached({name: slot}, play)
    )


def _is_plain(path: str) -> bool:
    return path in catalog.HOLDERS or path in catalog.PLAIN


def _followed(play: Play, atom: Atom) -> Iterator[tuple[str, Slot]]:
    """What pickle goes on to from ``atom``, with the step of the object path that leads there."""
    if isinstance(atom, Instance):
        yield from _state(play, atom)
    elif isinstance(atom, Made):
        kept = {**held(atom), **atom.attributes}
        yield from ((f".{name}", slot) for name, slot in kept.items())
        if atom.path.startswith(catalog.WRAPPING):
            yield from ((".fn", slot) for slot in atom.args.slots())
            if atom.receiver is not None:
                yield ".datapipe", Slot((atom.receiver,), atom.node)
    elif isinstance(atom, Items):
        yield from ((f"[{index}]", slot) for index, slot in enumerate(atom.items))
    elif isinstance(atom, Mapping):
        yield from ((f"[{key!r}]", slot) for key, slot in atom.entries.items())
        yield from (("[...]", slot) for slot in atom.rest)
        if atom.default is not None:
            yield ".default_factory", atom.default
    elif isinstance(atom, Partial):
        yield ".func", atom.function
        yield from ((f".args[{i}]", slot) for i, slot in enumerate(atom.args.positional))
        yield from ((f".keywords[{k!r}]", slot) for k, slot in atom.args.keywords.items())
    elif isinstance(atom, Method) and not isinstance(atom.receiver, Symbol) and not atom.remade:
        node = atom.node or getattr(atom.receiver, "node", None)
        yield ".__self__", Slot((atom.receiver,), node)


def _keeps(atom: Atom, slot: Slot) -> bool:
    """Whether ``atom`` surely keeps ``slot``: an unknown library object may read a file that it is
    given, or go through what comes; and an attribute of the file need not be a method of it."""
    if isinstance(atom, Method):
        return atom.function is not None
    made = atom.made if isinstance(atom, Instance) else atom
    if not isinstance(made, Made) or not any(slot is given for given in held(made).values()):
        return True
    return made.path in catalog.HOLDERS


#: The methods of a class that say what of its instances is sent.
_OWN_STATE = ("__reduce__", "__reduce_ex__", "__getstate__")
_NEW_ARGUMENTS = ("__getnewargs__", "__getnewargs_ex__")


def _state(play: Play, instance: Instance) -> Iterator[tuple[str, Slot]]:
    """The state of an instance: what ``__reduce__`` or ``__getstate__`` give, or its attributes."""
    if reduce := instance.cls.names.get(REDUCER):
        given = play.call(reduce, Args([Slot((instance,), instance.node)], {}), instance.node)
        yield ".__reduce__()", Slot(given, instance.node)
        return
    for name in _NEW_ARGUMENTS:
        if instance.cls.find(name) is not None:
            given = play.call(
                play.attribute((instance,), name, instance.node), NO_ARGS, instance.node
            )
            yield f".{name}()", Slot(given, instance.node)
    for name in _OWN_STATE:
        if instance.cls.find(name) is None:
            continue
        given = play.call(play.attribute((instance,), name, instance.node), NO_ARGS, instance.node)
        for atom in given:
            if name == "__getstate__" and isinstance(atom, Mapping):
                # Where entries are written or left out by a condition, it is not known which.
                sure = {} if atom.rest else {k: s for k, s in atom.entries.items() if not s.maybe}
                yield from ((f".{key}", slot) for key, slot in sure.items())
            else:
                yield f".{name}()", Slot((atom,), instance.node)
        return
    if instance.made is not None:
        yield from _followed(play, instance.made)
    yield from ((f".{name}", slot) for name, slot in list(instance.attributes.items()))


def _offences(play: Play, visit: Visit) -> Iterator[Offence]:
    atom = visit.atom
    cls = atom.cls if isinstance(atom, Instance) else atom
    if isinstance(atom, Cuda):
        yield Offence("cuda", atom.node, visit.path, visit.trail)
    if isinstance(atom, (Instance, Made)) and atom.on_cuda is not None:
        yield Offence("cuda", atom.on_cuda, visit.path, visit.trail)
    if visit.kept and (found := unpicklable(play, atom)):
        node = getattr(atom, "node", None) or visit.trail[-1][1]
        opener = getattr(atom, "opener", None)
        trail = visit.trail
        yield Offence("unpicklable", node, visit.path, trail, found.what, found.kind, opener)
    if visit.kept and (weight := weights.of(atom, visit.path)):
        kind, what = weight
        yield Offence(kind, atom.node, visit.path, visit.trail, what)
    if isinstance(atom, Method) and atom.function and atom.name == "<lambda>":
        yield Offence("lambda", atom.function.node, visit.path, visit.trail)
    if isinstance(atom, Method) and atom.function and atom.remade:
        node, name = atom.function.node, atom.function.name
        yield Offence("name", node, visit.path, visit.trail, name, "wrapped")
    elif isinstance(atom, Method) and atom.function and naming.is_mangled(atom.function):
        node, name = atom.function.node, atom.function.name
        yield Offence("load", node, visit.path, visit.trail, name, "private")
    if isinstance(atom, Instance) and (found := unpickling.failure(play, atom)):
        reason = f"{found.why} {found.detail}".strip()
        yield Offence("load", found.node, visit.path, visit.trail, atom.cls.name, reason)
    if isinstance(atom, Function) and (found := naming.of_function(play, atom)):
        kind, detail = found
        subject = atom.owner if kind == "local-class" else atom
        yield Offence(kind, subject.node, visit.path, visit.trail, subject.name, detail)
    if isinstance(cls, ClassValue) and (found := naming.of_class(play, cls)):
        kind, detail = found
        yield Offence(kind, cls.node, visit.path, visit.trail, cls.name, detail)


def unpicklable(play: Play, atom: Atom) -> catalog.Unpicklable | None:
    """What ``atom`` is, if no pickle can carry the like of it."""
    if isinstance(atom, Instance) and not any(map(atom.cls.find, _OWN_STATE)):
        return unpicklable(play, atom.made) if atom.made else None  # our subclass of such a class
    if isinstance(atom, Made):
        return _listed(play.world, atom)
    if isinstance(atom, Symbol):
        return _MODULE if atom.path in play.imported else catalog.OBJECTS.get(atom.path)
    if isinstance(atom, Generator) or (isinstance(atom, Items) and atom.kind == "generator"):
        return _GENERATOR
    if isinstance(atom, Items):
        return _VIEW if atom.kind == "view" else None
    return _MODULE if isinstance(atom, Module) else None


def _listed(world: World, made: Made) -> catalog.Unpicklable | None:
    """What the catalog says of a library object, or the project."""
    for own, what in world.unpicklable:
        if made.path == catalog.canonical(own):
            return catalog.Unpicklable(what, "handle")
    base, _, name = made.path.rpartition("().")
    if name in catalog.MODULE_GENERATORS and base.startswith(catalog.MODULE_ROOTS):
        return _GENERATOR
    found = catalog.UNPICKLABLE.get(made.path)
    if found is None or found.since > world.python:
        return None
    keywords = made.args.keywords
    wanted = not found.given or any(name in keywords for name in found.given.split())
    return found if wanted and not any(name in keywords for name in found.unless.split()) else None


_GENERATOR = catalog.Unpicklable("a generator", "iterator")
_VIEW = catalog.Unpicklable("a dict view", "iterator")
_MODULE = catalog.Unpicklable("a module", "module")
