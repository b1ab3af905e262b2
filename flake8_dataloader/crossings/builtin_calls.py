"""Python's own functions, and the methods of strings, lists and dicts."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

from ..facts.nodes import Node
from . import attributes
from .loaders import as_loader
from .values import (
    FALSE, NOTHING, TRUE, UNKNOWN, Args, Atom, ClassValue, Const, Cuda, Generator, Instance, Items,
    Made, Mapping, Slot, Super, Unknown, Value, constants, join, only_constant, truth,
)  # fmt: skip

if TYPE_CHECKING:
    from .play import Play

_CONVERSIONS = {
    "builtins.int": int, "builtins.float": float, "builtins.str": str, "builtins.bool": bool,
    "builtins.abs": abs,
}  # fmt: skip


def converted(path: str, atom: Atom) -> Atom:
    """``int(atom)`` and the like."""
    if not isinstance(atom, Const) or path not in _CONVERSIONS:
        return atom if isinstance(atom, Const) else UNKNOWN
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
        results.append(Const(pick(numbers)) if len(numbers) == len(atoms) else UNKNOWN)
    return join(*((atom,) for atom in results))


def _consume(play: Play, path: str, args: Args, node: Node) -> Value:
    """A function that goes through its argument: what comes out is one of the elements."""
    elements = [play.iterate(slot.value, node) or NOTHING for slot in args.positional[:1]]
    return join(*elements, NOTHING)


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
    slots = []
    for slot in args.positional:
        loaders = tuple(atom for atom in slot.value if as_loader(atom))
        if loaders:
            play.iterate(loaders, node)
            slot = Slot(tuple(a for a in slot.value if a not in loaders) or NOTHING, slot.node)
        slots.append(slot)
    return (Made(path, Args(slots, args.keywords, args.open), node),)


def _dict(play: Play, path: str, args: Args, node: Node) -> Value:
    mapping = Mapping({})
    for slot in args.positional:
        attributes.merge(mapping, slot.value, play)
    mapping.entries.update(args.keywords)
    return (mapping,)


def _defaultdict(play: Play, path: str, args: Args, node: Node) -> Value:
    factory = args.positional[0] if args.positional else None
    return (Mapping({}, default=factory),)


def _len(play: Play, path: str, args: Args, node: Node) -> Value:
    value = args.positional[0].value if args.positional else NOTHING
    if len(value) == 1 and isinstance(value[0], Items) and value[0].exact:
        return (Const(len(value[0].items)),)
    return NOTHING


def _getattr(play: Play, path: str, args: Args, node: Node) -> Value:
    name = only_constant(args.positional[1].value) if len(args.positional) > 1 else None
    if name is None:
        return NOTHING
    found = play.attribute(args.positional[0].value, str(name.value), node)
    return join(found, *(slot.value for slot in args.positional[2:]))


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
    return join(*(slot.value for slot in args.positional[1:2]), NOTHING)


CALLS = {
    **dict.fromkeys(_CONVERSIONS, _convert),
    "builtins.min": _extreme, "builtins.max": _extreme,
    **dict.fromkeys(("builtins.next", "builtins.sum", "builtins.any", "builtins.all"), _consume),
    **dict.fromkeys(
        ("builtins.list", "builtins.tuple", "builtins.set", "builtins.frozenset",
         "builtins.sorted", "collections.deque"), _collect,
    ),
    **dict.fromkeys(
        ("builtins.iter", "builtins.enumerate", "builtins.zip", "builtins.map", "builtins.filter",
         "builtins.reversed", "itertools.cycle", "itertools.islice"), _iterator,
    ),
    "builtins.dict": _dict, "collections.OrderedDict": _dict, "collections.defaultdict":
    _defaultdict, "builtins.len": _len, "builtins.getattr": _getattr, "builtins.setattr": _setattr,
    "builtins.type": _type, "builtins.super": _super,
    "os.environ.get": _environment, "os.getenv": _environment,
}  # fmt: skip


# Methods: (play, receiver, name, args, node) -> value, or None where there is no such method.


def _of_string(play: Play, atom: Const, name: str, args: Args, node: Node) -> Value | None:
    if not isinstance(atom.value, str):
        return None
    given = [only_constant(slot.value) for slot in args.positional]
    if name in ("lower", "upper", "strip", "casefold", "title") and not given:
        return (Const(getattr(atom.value, name)()),)
    if name in ("startswith", "endswith") and given and given[0]:
        prefix: Any = given[0].value
        return (Const(getattr(atom.value, name)(prefix)),) if isinstance(prefix, str) else NOTHING
    return NOTHING


def _of_items(play: Play, atom: Items, name: str, args: Args, node: Node) -> Value | None:
    last = args.positional[-1] if args.positional else None
    if name in ("append", "add", "insert", "appendleft") and last:
        atom.items.append(last)
        atom.exact &= name == "append" and not play.heap.undecided
    elif name in ("extend", "update", "extendleft") and last:
        element = play.iterate(last.value, node)
        atom.items += [Slot(element, last.node)] if element else []
        atom.exact &= not element
    elif name == "copy":
        return (Items(atom.kind, list(atom.items), atom.exact),)
    elif name in ("pop", "popleft"):
        return join(*(slot.value for slot in atom.items), NOTHING)
    return NOTHING


def _of_mapping(play: Play, atom: Mapping, name: str, args: Args, node: Node) -> Value | None:
    method = _MAPPING.get(name)
    return NOTHING if method is None else method(play, atom, args, node)


def _get(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    key = only_constant(args.positional[0].value) if args.positional else None
    default = args.positional[1].value if len(args.positional) > 1 else (Const(None),)
    if key is not None and key.value in atom.entries:
        found = atom.entries[key.value].value
        return join(found, default) if atom.entries[key.value].maybe else found
    slots = atom.rest if key is not None else [*atom.entries.values(), *atom.rest]
    return join(default, *(slot.value for slot in slots))


def _setdefault(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    found = _get(play, atom, args, node)
    key = only_constant(args.positional[0].value) if args.positional else None
    if len(args.positional) > 1 and key is not None:
        new = args.positional[1]
        if key.value not in atom.entries:
            value = join(new.value, *(slot.value for slot in atom.rest))
            attributes.put_key(atom, (key,), Slot(value, new.node), play)
        elif (old := atom.entries[key.value]).maybe:
            play.heap.put(atom.entries, key.value, Slot(found, old.node))
    return found


def _update(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    for slot in args.positional:
        attributes.merge(atom, slot.value, play)
    attributes.merge(atom, (Mapping(args.keywords),), play)
    return NOTHING


def _pop(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    found = _get(play, atom, args, node)
    key = only_constant(args.positional[0].value) if args.positional else None
    if key is not None:
        play.heap.drop(atom.entries, key.value)
    return found


def _pairs(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    pairs = [
        Items("tuple", [Slot((Const(key),), node), slot])
        for key, slot in atom.entries.items()
    ]
    pairs += [Items("tuple", [Slot(NOTHING, node), slot]) for slot in atom.rest]
    return (Items("list", [Slot((pair,), node) for pair in pairs], atom.exact),)


def _values(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    slots = [*atom.entries.values(), *atom.rest]
    return (Items("list", slots, exact=atom.exact),)


def _keys(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    keys = [Slot((Const(key),), node) for key in atom.entries]
    return (Items("list", keys, exact=atom.exact),)


def _copy(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    return (Mapping(dict(atom.entries), list(atom.rest), atom.default),)


_MAPPING = {
    "get": _get, "setdefault": _setdefault, "update": _update, "pop": _pop, "items": _pairs,
    "values": _values, "keys": _keys, "copy": _copy,
}  # fmt: skip


def _nothing_of_its_own(play: Play, atom: Atom, name: str, args: Args, node: Node) -> None:
    return None


METHODS = {
    Const: _of_string, Items: _of_items, Mapping: _of_mapping, Generator: _nothing_of_its_own,
    Cuda: _nothing_of_its_own, Unknown: _nothing_of_its_own,
}  # fmt: skip
