"""Methods of strings, lists and dicts: (play, receiver, name, args, node) -> value, or None where
there is no such method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..facts.nodes import Node
from . import cuda, items, state
from .arguments import Args
from .lattice import join, only_constant
from .values import (
    NOTHING,
    Atom,
    Const,
    Cuda,
    Generator,
    Instance,
    Items,
    Mapping,
    Slot,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from .play import Play


def _of_string(play: Play, atom: Const, name: str, args: Args, node: Node) -> Value | None:
    if not isinstance(atom.value, str):
        return None
    given = [only_constant(slot.value) for slot in args.positional]
    if name in ("lower", "upper", "strip", "casefold", "title") and not given:
        return (Const(getattr(atom.value, name)()),)
    if name == "format" and cuda.names_device(atom.value):
        return (Const("cuda:0"),)
    if name in ("startswith", "endswith") and args.positional:
        affixes = _affixes(args.positional[0].value)
        return (Const(getattr(atom.value, name)(affixes)),) if affixes else NOTHING
    return NOTHING


def _affixes(value: Value) -> tuple[str, ...]:
    """The prefix that ``startswith`` is given, or the tuple of them."""
    items = value[0] if len(value) == 1 else None
    parts = [slot.value for slot in items.items] if isinstance(items, Items) else [value]
    known = [only_constant(part) for part in parts]
    texts = [constant.value for constant in known if constant is not None]
    return tuple(texts) if len(texts) == len(parts) and all(map(_is_text, texts)) else ()


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


_CHANGES = (
    "append", "add", "insert", "appendleft", "extend", "update", "extendleft", "pop", "popleft",
    "remove", "clear", "setdefault",
)  # fmt: skip


def _of_items(play: Play, atom: Items, name: str, args: Args, node: Node) -> Value | None:
    last = args.positional[-1] if args.positional else None
    if name in _CHANGES:
        state.container_changed(play, atom, node)
    if name in ("append", "add", "insert", "appendleft") and last:
        atom.items.append(last)
        atom.exact &= name == "append" and not play.heap.undecided
    elif name in ("extend", "update", "extendleft") and last:
        element = play.iterate(last.value, node)
        atom.items += [Slot(element, last.node)] if element else []
        atom.exact &= not element
    elif name == "copy":
        return (Items(atom.kind, list(atom.items), atom.exact),)
    elif name in ("pop", "popleft", "remove", "clear"):
        return _taken_out(play, atom, name, args)
    return NOTHING


def _taken_out(play: Play, atom: Items, name: str, args: Args) -> Value:
    """``pop``, ``remove`` and ``clear``: where it is sure what goes, it is gone."""
    sure = atom.exact and not play.heap.undecided
    if name == "clear":
        atom.items = [] if sure else atom.items
        return NOTHING
    given = args.positional[0].value if args.positional else None
    if name == "remove":
        left = [slot for slot in atom.items if slot.value != given]
        atom.items = left if sure else atom.items
        return NOTHING
    index = only_constant(given) if given else Const(0 if name == "popleft" else -1)
    if (
        sure
        and index
        and isinstance(index.value, int)
        and -len(atom.items) <= index.value < len(atom.items)
    ):
        return atom.items.pop(index.value).value
    return join(*(slot.value for slot in atom.items), NOTHING)


def _of_mapping(play: Play, atom: Mapping, name: str, args: Args, node: Node) -> Value | None:
    method = _MAPPING.get(name)
    if name in _CHANGES:
        state.container_changed(play, atom, node)
    if play.stale and name in ("items", "values", "keys", "copy"):
        items.read_key(play, atom, None, node)
    return NOTHING if method is None else method(play, atom, args, node)


def _get(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    key = only_constant(args.positional[0].value) if args.positional else None
    default = args.positional[1].value if len(args.positional) > 1 else (Const(None),)
    if play.stale:
        items.read_key(play, atom, key, node)
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
            items.put_key(atom, (key,), Slot(value, new.node), play)
        elif (old := atom.entries[key.value]).maybe:
            play.heap.put(atom.entries, key.value, Slot(found, old.node))
    return found


def _update(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    for slot in args.positional:
        items.merge(atom, slot.value, play)
    items.merge(atom, (Mapping(args.keywords),), play)
    return NOTHING


def _pop(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    found = _get(play, atom, args, node)
    key = only_constant(args.positional[0].value) if args.positional else None
    if key is not None:
        play.heap.drop(atom.entries, key.value)
    return found


def _pairs(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    pairs = [
        Items("tuple", [Slot((Const(key),), node), slot]) for key, slot in atom.entries.items()
    ]
    pairs += [Items("tuple", [Slot(NOTHING, node), slot]) for slot in atom.rest]
    return (Items("view", [Slot((pair,), node) for pair in pairs], atom.exact, node),)


def _values(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    slots = [*atom.entries.values(), *atom.rest]
    return (Items("view", slots, atom.exact, node),)


def _keys(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    keys = [Slot((Const(key),), node) for key in atom.entries]
    return (Items("view", keys, atom.exact, node),)


def _copy(play: Play, atom: Mapping, args: Args, node: Node) -> Value:
    return (Mapping(dict(atom.entries), list(atom.rest), atom.default),)


_MAPPING = {
    "get": _get, "setdefault": _setdefault, "update": _update, "pop": _pop, "items": _pairs,
    "values": _values, "keys": _keys, "copy": _copy,
}  # fmt: skip


def _nothing_of_its_own(play: Play, atom: Atom, name: str, args: Args, node: Node) -> None:
    return None


def _of_instance(play: Play, atom: Instance, name: str, args: Args, node: Node) -> Value | None:
    """An instance of our own subclass of dict has the methods of a dict."""
    if atom.cls.find(name) is not None or name in atom.attributes:
        return None
    mapping = items.as_mapping(atom) if name in _MAPPING else None
    return None if mapping is None else _MAPPING[name](play, mapping, args, node)


def _of_unknown(play: Play, atom: Atom, name: str, args: Args, node: Node) -> Value | None:
    """``settings.get("workers", 8)``: the default is one thing that it can be."""
    if name == "get" and len(args.positional) == 2:
        return join(args.positional[1].value, NOTHING)
    return None


METHODS = {
    Const: _of_string, Items: _of_items, Mapping: _of_mapping, Generator: _nothing_of_its_own,
    Cuda: _nothing_of_its_own, Unknown: _of_unknown,
    Instance: _of_instance,
}  # fmt: skip
