"""Python's own functions; see :mod:`builtin_methods` for the methods of strings, lists, dicts."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from ..catalog.routines import CONSUMERS, ITERATORS_AT_ONCE, MAPPERS
from ..facts.nodes import Node
from . import attributes, items
from .arguments import NO_ARGS, Args
from .cuda import device_text
from .lattice import constants, join, only, only_constant, truth, unknown_of
from .loaders import as_loader
from .values import (
    FALSE,
    NOTHING,
    OPTION,
    TRUE,
    UNKNOWN,
    Atom,
    ClassValue,
    Const,
    Function,
    Instance,
    Items,
    Made,
    Mapping,
    Method,
    Partial,
    Slot,
    Super,
    Symbol,
    Value,
)

if TYPE_CHECKING:
    from .play import Play

_CONVERSIONS = {
    "builtins.int": int, "builtins.float": float, "builtins.str": str, "builtins.bool": bool,
    "builtins.abs": abs,
}  # fmt: skip
_TYPES = {Mapping: "dict", Function: "function"}
_COLLECTORS = (
    "builtins.list",
    "builtins.tuple",
    "builtins.set",
    "builtins.frozenset",
    "builtins.sorted",
    "collections.deque",
)


def converted(path: str, atom: Atom) -> Atom:
    """``int(atom)`` and the like."""
    if path == "builtins.str" and (text := device_text(atom)):
        return Const(text)
    if not isinstance(atom, Const) or path not in _CONVERSIONS:
        return atom if isinstance(atom, Const) else unknown_of(atom)
    try:
        return Const(_CONVERSIONS[path](atom.value))
    except (TypeError, ValueError, OverflowError):
        return UNKNOWN


def _convert(play: Play, path: str, args: Args, node: Node) -> Value:
    if not args.positional:
        return NOTHING
    if path == "builtins.bool":
        answer = truth(args.positional[0].value)
        return NOTHING if answer is None else TRUE if answer else FALSE
    return join(*((converted(path, atom),) for atom in args.positional[0].value))


def _extreme(play: Play, path: str, args: Args, node: Node) -> Value:
    """``min`` and ``max`` of what is known; for one argument what iterating it gives."""
    pick = min if path.endswith("min") else max
    if len(args.positional) < 2:
        return _consume(play, path, args, node)
    results: list[Atom] = []
    for atoms in list(product(*(slot.value for slot in args.positional)))[:32]:
        numbers = [a.value for a in atoms if isinstance(a, Const) and isinstance(a.value, int)]
        results.append(Const(pick(numbers)) if len(numbers) == len(atoms) else unknown_of(*atoms))
    return join(*((atom,) for atom in results))


def _consume(play: Play, path: str, args: Args, node: Node) -> Value:
    """A function that goes through its argument: what comes out is one of the elements."""
    elements = [play.iterate(slot.value, node) or NOTHING for slot in args.positional[:1]]
    return join(*elements, NOTHING)


def _mapped(play: Play, path: str, args: Args, node: Node) -> Value:
    """A function that is called with elements: what comes out is one of its results."""
    if len(args.positional) < 2:
        return NOTHING
    function, source = args.positional[:2]
    element = play.iterate(source.value, node) or NOTHING
    given = [Slot(element, node)] * (2 if path == "functools.reduce" else 1)
    return join(play.call(function.value, Args(given, {}), node), NOTHING)


def _collect(play: Play, path: str, args: Args, node: Node) -> Value:
    """``list(x)`` and its kin."""
    kind = path.rpartition(".")[2].replace("sorted", "list").replace("frozenset", "set")
    if not args.positional:
        return (Items(kind, []),)
    source = args.positional[0].value
    if len(source) == 1 and isinstance(source[0], Items):
        return (Items(kind, list(source[0].items), source[0].exact),)
    element = play.iterate(source, node)
    slots = [Slot(element, node)] if element else []
    return (Items(kind, slots, exact=not slots),)


def _iterator(play: Play, path: str, args: Args, node: Node) -> Value:
    """``iter``, ``enumerate``, ``zip``, ``map``: they call ``iter()`` on their arguments at once,
    so that a loader's workers start here; the object that they give is iterated later."""
    slots = [Slot(join(*(_begun(play, a, node) for a in s.value)), s.node) for s in args.positional]
    if path == "builtins.iter" and len(slots) == 1:
        return slots[0].value
    return (Made(path, Args(slots, args.keywords, args.open), node),)


def _begun(play: Play, atom: Atom, node: Node) -> Value:
    """What an iterator holds of ``atom``: of a loader its own iterator, of a dict view none."""
    if as_loader(atom):
        play.iterate((atom,), node)
        return (Made("torch.utils.data.DataLoader().__iter__", NO_ARGS, node),)
    if isinstance(atom, Items) and atom.kind == "view":
        return (Items("list", atom.items, atom.exact),)
    return (atom,)


def _dict(play: Play, path: str, args: Args, node: Node) -> Value:
    mapping = Mapping({})
    for slot in args.positional:
        items.merge(mapping, slot.value, play)
    mapping.entries.update(args.keywords)
    return (mapping,)


def _defaultdict(play: Play, path: str, args: Args, node: Node) -> Value:
    factory = args.positional[0] if args.positional else None
    return (Mapping({}, default=factory),)


def _len(play: Play, path: str, args: Args, node: Node) -> Value:
    value = args.positional[0].value if args.positional else NOTHING
    if len(value) == 1 and isinstance(value[0], Items) and value[0].exact:
        return (Const(len(value[0].items)),)
    if len(value) == 1 and isinstance(value[0], Instance) and value[0].cls.find("__len__"):
        return play.call(play.attribute(value, "__len__", node), NO_ARGS, node)
    return NOTHING


def _getattr(play: Play, path: str, args: Args, node: Node) -> Value:
    name = only_constant(args.positional[1].value) if len(args.positional) > 1 else None
    if name is None:
        return NOTHING
    found = play.attribute(args.positional[0].value, str(name.value), node)
    return join(found, *(slot.value for slot in args.positional[2:]))


def _callable(play: Play, path: str, args: Args, node: Node) -> Value:
    atoms = args.positional[0].value if args.positional else NOTHING
    return join(*(_is_callable(atom) for atom in atoms))


def _is_callable(atom: Atom) -> Value:
    if isinstance(atom, (Function, ClassValue, Partial, Method)):
        return TRUE
    if isinstance(atom, Instance):
        return TRUE if atom.cls.find("__call__") else NOTHING
    return FALSE if isinstance(atom, (Const, Items, Mapping)) else NOTHING


def _globals(play: Play, path: str, args: Args, node: Node) -> Value:
    """The names of the module; who asks for them may set some as well."""
    frame = play.frames[-1].module
    frame = play.redirect.get(frame, frame)
    frame.open = True
    return (Mapping({name: Slot(value, node) for name, value in frame.names.items()}),)


def _isinstance(play: Play, path: str, args: Args, node: Node) -> Value:
    """``isinstance(x, dict)``, of what is built in or a class of the analysed code."""
    if len(args.positional) != 2:
        return NOTHING
    kinds = [a for a in args.positional[1].value if isinstance(a, (Symbol, ClassValue))]
    if len(kinds) != 1 or len(args.positional[1].value) != 1:
        return NOTHING
    return join(*(_is_a(atom, kinds[0]) for atom in args.positional[0].value))


def _is_a(atom: Atom, kind: Symbol | ClassValue) -> Value:
    if isinstance(atom, Instance):
        if isinstance(kind, ClassValue):
            return FALSE if atom.cls.after(kind) is None else TRUE
        return TRUE if kind in atom.cls.lineage() else NOTHING
    known = _TYPES.get(type(atom))
    if isinstance(atom, Const):
        known = type(atom.value).__name__
    elif isinstance(atom, Items):
        known = atom.kind
    if known is None or not isinstance(kind, Symbol) or not kind.path.startswith("builtins."):
        return NOTHING
    return TRUE if kind.path == f"builtins.{known}" else FALSE


def _hasattr(play: Play, path: str, args: Args, node: Node) -> Value:
    """Of a library's module it is a matter of the platform: ``hasattr(os, "fork")``."""
    owner = only(args.positional[0].value) if len(args.positional) == 2 else None
    if isinstance(owner, Symbol) and (name := only_constant(args.positional[1].value)):
        return play.fact(f"hasattr {owner.path}.{name.value}") or NOTHING
    return NOTHING


def _setattr(play: Play, path: str, args: Args, node: Node) -> Value:
    if len(args.positional) == 3:
        owner, names, value = (slot.value for slot in args.positional)
        for name in constants(names):
            attributes.put(play, owner, str(name), Slot(value, node))
    return NOTHING


def _type(play: Play, path: str, args: Args, node: Node) -> Value:
    atoms = args.positional[0].value if args.positional else NOTHING
    return tuple(a.cls if isinstance(a, Instance) else UNKNOWN for a in atoms)


def _super(play: Play, path: str, args: Args, node: Node) -> Value:
    if len(args.positional) < 2:
        return NOTHING
    classes = [a for a in args.positional[0].value if isinstance(a, ClassValue)]
    return tuple(Super(r, c) for c in classes for r in args.positional[1].value) or NOTHING


def _environment(play: Play, path: str, args: Args, node: Node) -> Value:
    """An environment variable is its default, unless the environment says otherwise."""
    return join(*(slot.value for slot in args.positional[1:2]), (OPTION,))


CALLS = {
    **dict.fromkeys(_CONVERSIONS, _convert),
    **dict.fromkeys(("builtins.min", "builtins.max"), _extreme),
    **dict.fromkeys(("builtins.next", "builtins.sum", "builtins.any", "builtins.all"), _consume),
    **dict.fromkeys(_COLLECTORS, _collect),
    **dict.fromkeys(ITERATORS_AT_ONCE, _iterator),
    **dict.fromkeys(("builtins.dict", "collections.OrderedDict"), _dict),
    **dict.fromkeys(("os.environ.get", "os.getenv"), _environment),
    "collections.defaultdict": _defaultdict,
    "builtins.len": _len,
    "builtins.getattr": _getattr,
    "builtins.hasattr": _hasattr,
    "builtins.callable": _callable,
    "builtins.isinstance": _isinstance,
    "builtins.globals": _globals,
    **dict.fromkeys(CONSUMERS, _consume),
    **dict.fromkeys(MAPPERS, _mapped),
    "builtins.setattr": _setattr,
    "builtins.type": _type,
    "builtins.super": _super,
}
