"""What calling a library gives: from the catalog, and for a few names from a behaviour here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import catalog
from ..catalog.heavy import READS
from ..catalog.routines import DELEGATES, DICTS, EXITS, GIVES, REMAKES
from ..facts.nodes import Node
from . import behaviours, builtin_calls, builtin_methods, cuda, graph, items, once, settings, starts
from .arguments import NO_ARGS, Args
from .events import FileRead
from .holding import held
from .lattice import truth
from .values import (
    NOTHING,
    Atom,
    ClassValue,
    Cuda,
    Exit,
    Function,
    Instance,
    Items,
    Made,
    Partial,
    Value,
)

if TYPE_CHECKING:
    from .play import Play


def call_symbol(play: Play, path: str, args: Args, node: Node) -> Value:
    """What calling the library name ``path`` gives."""
    if path in EXITS:
        raise Exit
    play.called.add(path)
    if (fact := play.fact(f"{path}()")) is not None:
        return fact
    once.note(play, path, args, node)
    if path in READS:
        play.emit(FileRead, node)
    settings.note(play, path, args, node)
    if path in DELEGATES and args.positional:
        return delegated(play, path, args, node)
    behave = behaviours.CALLS.get(path) or builtin_calls.CALLS.get(path)
    if behave is not None:
        return behave(play, path, args, node)
    if path.endswith(".__new__") and args.positional:
        classes = [atom for atom in args.positional[0].value if isinstance(atom, ClassValue)]
        return tuple(bare(play, cls, node) for cls in classes) or NOTHING
    if path.endswith(".__init__") and args.positional:
        return _explicit_init(play, path.removesuffix(".__init__"), args, node)
    on_gpu = cuda.call(play, path, args, node)
    if on_gpu is not None:
        return on_gpu
    if (tensor := graph.called(play, path, args, node)) is not None:
        return (tensor,)
    made = make(play, path, args, node)
    starts.call(play, path, None, args, node)
    return (made,)


def make(play: Play, path: str, args: Args, node: Node, receiver: Atom | None = None) -> Made:
    """A library object; if it is a DataLoader, that is noted."""
    if gives := _gives(path, args):
        return Made(gives, NO_ARGS, node)
    opener = opener_of(play) if path in catalog.UNPICKLABLE else None
    made = Made(path, args, node, opener=opener, receiver=receiver)
    if path in catalog.LOADERS:
        starts.loader_made(play, made, node)
    return made


def _gives(path: str, args: Args) -> str | None:
    asked = (f"{path}({name}=True)" for name, s in args.keywords.items() if truth(s.value))
    return next((GIVES[call] for call in (*asked, path) if call in GIVES), None)


def bare(play: Play, cls: ClassValue, node: Node) -> Instance:
    """``object.__new__(cls)``."""
    instance = Instance(cls, node)
    play.instances.setdefault(cls.node, []).append(instance)
    return instance


def opener_of(play: Play) -> Node | None:
    """The call by which the parent came to a method that opens something, if that was not yet
    done by ``__init__``: the first call of a method of that class."""
    methods = [(call, function) for call, function in play.stack if function.owner is not None]
    if any(function.name in ("__init__", "__post_init__") for _, function in methods):
        return None
    owner = methods[-1][1].owner if methods else None
    return next((call for call, function in methods if function.owner is owner), None)


def initialize_base(play: Play, instance: Instance, path: str, args: Args, node: Node) -> None:
    """The library part of an instance of our own subclass."""
    instance.made = make(play, path, args, node)
    if path in DICTS:
        mapping = items.as_mapping(instance)
        for slot in args.positional:
            items.merge(mapping, slot.value, play)
        mapping.entries.update(args.keywords)


def _explicit_init(play: Play, path: str, args: Args, node: Node) -> Value:
    """``Base.__init__(self, ...)`` for a library's Base."""
    rest = Args(args.positional[1:], args.keywords, args.open)
    for atom in args.positional[0].value:
        if isinstance(atom, Instance):
            initialize_base(play, atom, path, rest, node)
    return NOTHING


def delegated(play: Play, path: str, args: Args, node: Node) -> Value:
    """A call that is one of a method of its first argument: see ``DELEGATES``."""
    name, owner = DELEGATES[path], args.positional[0].value
    rest = Args(args.positional[1:], args.keywords, args.open)
    known = plain_method(play, owner[0], name, rest, node) if len(owner) == 1 else None
    return known or play.call(play.attribute(owner, name, node), rest, node)


def enter(play: Play, made: Made, node: Node) -> None:
    """``with made:``, which may start processes."""
    starts.call(play, f"{made.path}().__enter__", made, NO_ARGS, node)


def call_made(play: Play, made: Made, args: Args, node: Node) -> Value:
    """Calling what a library gave: a decorator with arguments, a module, a transform."""
    if made.path == "functools.wraps":
        return behaviours.wraps(made.args, args)
    if starts.call(play, f"{made.path}().__call__", made, args, node):
        return NOTHING
    if made.path in REMAKES:
        return behaviours.remade(args, node)
    results = [play.call((atom,), args, node) for atom in _callables(made)]
    results += [slot.value for slot in args.positional]
    on_cuda = [atom for value in results for atom in value if isinstance(atom, Cuda)]
    if not on_cuda and made.on_cuda is not None:
        on_cuda = [Cuda(made.on_cuda)]
    if not on_cuda and (tensor := graph.forward(play, made, node)) is not None:
        return (tensor,)
    return tuple(on_cuda[:1]) or NOTHING


def _callables(made: Made, most: int = 16) -> list[Atom]:
    """The functions and objects of ours that a library object holds: calling it calls them."""
    todo = [atom for slot in held(made).values() for atom in slot.value]
    for atom in todo:  # grows while it is walked
        if isinstance(atom, Items) and len(todo) < most:
            todo += [inner for slot in atom.items for inner in slot.value]
        elif isinstance(atom, Made) and len(todo) < most:
            todo += [inner for slot in held(atom).values() for inner in slot.value]
    return [a for a in todo if isinstance(a, (Function, Instance, Partial))][:most]


def plain_method(play: Play, atom: Atom, name: str, args: Args, node: Node) -> Value | None:
    """A method of an object whose attributes are not followed; None where there is no such."""
    known = builtin_methods.METHODS.get(type(atom))
    if known is not None:
        result = known(play, atom, name, args, node)
        if result is None and not isinstance(atom, Instance):
            return cuda.method(play, atom, name, args, node)
        return result
    return None
