"""The unpickle door: what pickle follows from the objects that cross, and where it must fail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import catalog
from ..facts.nodes import Node
from . import weights
from .arguments import NO_ARGS
from .holding import held
from .lattice import is_unknown
from .values import (
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

#: Objects that one walk visits: what is beyond is reached by no example that a reader could follow.
_MOST_OBJECTS = 2000

Trail = tuple[tuple[str, "Node | None"], ...]


@dataclass(slots=True, eq=False)
class Offence:
    """An object that cannot cross, or should not. ``kind`` says why. ``trail`` leads to it from the
    call that sends it: each object path on the way, with the node that put the object there."""

    kind: str  # "lambda" | "local-function" | "local-class" | "name" | "notebook" | "cuda" | ...
    node: Node
    object_path: str
    trail: Trail
    name: str = ""  # of "unpicklable": what it is, in words
    detail: str = ""  # of "name": "guard" | "decorated" | "rebound"; of "unpicklable": its kind


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
    elif isinstance(atom, Method) and not isinstance(atom.receiver, Symbol):
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


def _state(play: Play, instance: Instance) -> Iterator[tuple[str, Slot]]:
    """The state of an instance: what ``__reduce__`` or ``__getstate__`` give, or its attributes."""
    for name in ("__reduce__", "__reduce_ex__", "__getstate__"):
        if instance.cls.find(name) is None:
            continue
        given = play.call(play.attribute((instance,), name, instance.node), NO_ARGS, instance.node)
        for atom in given:
            if name == "__getstate__" and isinstance(atom, Mapping):
                yield from ((f".{key}", slot) for key, slot in atom.entries.items())
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
        yield Offence("unpicklable", node, visit.path, visit.trail, found.what, found.kind)
    if visit.kept and (weight := weights.of(atom, visit.path)):
        kind, what = weight
        yield Offence(kind, atom.node, visit.path, visit.trail, what)
    if isinstance(atom, Method) and atom.function and atom.name == "<lambda>":
        yield Offence("lambda", atom.function.node, visit.path, visit.trail)
    if isinstance(atom, Function) and (found := _function_offence(play, atom)):
        kind, detail = found
        subject = atom.owner if kind == "local-class" else atom
        yield Offence(kind, subject.node, visit.path, visit.trail, subject.name, detail)
    if isinstance(cls, ClassValue) and (found := _class_offence(play, cls)):
        kind, detail = found
        yield Offence(kind, cls.node, visit.path, visit.trail, cls.name, detail)


def unpicklable(play: Play, atom: Atom) -> catalog.Unpicklable | None:
    """What ``atom`` is, if no pickle can carry the like of it."""
    if isinstance(atom, Made):
        return catalog.UNPICKLABLE.get(atom.path)
    if isinstance(atom, Symbol):
        return _MODULE if atom.path in play.imported else catalog.OBJECTS.get(atom.path)
    if isinstance(atom, Generator) or (isinstance(atom, Items) and atom.kind == "generator"):
        return _GENERATOR
    if isinstance(atom, Items):
        return _VIEW if atom.kind == "view" else None
    return _MODULE if isinstance(atom, Module) else None


_GENERATOR = catalog.Unpicklable("a generator", "iterator")
_VIEW = catalog.Unpicklable("a dict view", "iterator")
_MODULE = catalog.Unpicklable("a module", "module")


def _function_offence(play: Play, function: Function) -> tuple[str, str] | None:
    """Why pickle, which writes a function as its module and qualified name, cannot do it here."""
    if "__qualname__" in function.attributes:
        return None  # it goes by a name that the code gives it
    if function.wraps is not None:
        return _name_offence(play, function.wraps, function)
    if function.name == "<lambda>":
        return "lambda", ""
    if function.owner is not None and function.owner.is_local:
        return "local-class", ""
    if function.is_local:
        return ("name", "decorated") if function.decorates else ("local-function", "")
    if function.owner is not None:
        return _class_offence(play, function.owner)
    return _name_offence(play, function, function)


def _class_offence(play: Play, cls: ClassValue) -> tuple[str, str] | None:
    if "__qualname__" in cls.names:
        return None
    if cls.is_local:
        return "local-class", ""
    return _name_offence(play, cls, cls) if cls.home.kind == "module" else None


def _name_offence(play: Play, named, sought) -> tuple[str, str] | None:
    """Whether the name of ``named`` does not lead to ``sought``, here or in the worker."""
    if named.home.kind != "module":
        return ("local-function", "") if isinstance(named, Function) and named.is_local else None
    if play.project.main.is_notebook and named.home is play.modules.get(play.project.main.path):
        return "notebook", ""
    here = named.home.names.get(named.name)
    if here is not None and not any(_same(atom, sought) for atom in here):
        known = all(isinstance(a, (Function, ClassValue, Partial, Instance, Made)) for a in here)
        return ("name", "rebound") if known else None
    there = play.workers.get(named.home)
    if there is not None and named.name not in there.names:
        return "name", "guard"
    return None


def _same(atom: Atom, sought: Function | ClassValue) -> bool:
    return isinstance(atom, type(sought)) and atom.node is sought.node
