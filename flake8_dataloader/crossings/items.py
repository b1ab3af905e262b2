"""Items of containers: reading, setting, slicing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..catalog import GIVES_ITEMS
from ..catalog.routines import DICTS, SLICED_ALIKE
from ..facts import nodes
from . import state
from .arguments import NO_ARGS, Args
from .frames import Frame
from .holding import held
from .lattice import join, only_constant
from .stale import ANY, REST
from .values import NOTHING, UNKNOWN, Atom, Const, Cuda, Instance, Items, Made, Mapping, Slot, Value

if TYPE_CHECKING:
    from .play import Play

#: Where the entries of a dict subclass are kept, beside the attributes.
_ENTRIES = "<entries>"


def put_item(play: Play, target: nodes.Subscript, slot: Slot, frame: Frame) -> None:
    """``owner[index] = ...``."""
    index = play.evaluate(target.index, frame) if target.index else NOTHING
    for atom in play.evaluate(target.value, frame):
        if isinstance(atom, (Mapping, Items)):
            state.container_changed(play, atom, target)
        if isinstance(atom, Mapping):
            put_key(atom, index, slot, play)
        elif isinstance(atom, Items):
            atom.items.append(slot)
            atom.exact = False
        elif isinstance(atom, Instance) and atom.cls.find("__setitem__"):
            method = play.attribute((atom,), "__setitem__", target)
            play.call(method, Args([Slot(index, target), slot], {}), target)
        elif isinstance(atom, Instance) and (mapping := as_mapping(atom)):
            put_key(mapping, index, slot, play)


def as_mapping(instance: Instance) -> Mapping | None:
    """The entries of an instance of our own subclass of dict."""
    if not any(base.path in DICTS for base in instance.cls.foreign_bases()):
        return None
    empty = Slot((Mapping({}),), instance.node)
    return instance.attributes.setdefault(_ENTRIES, empty).value[0]


def put_key(mapping: Mapping, key: Value, slot: Slot, play: Play) -> None:
    constant = only_constant(key)
    if constant is None:
        mapping.rest.append(slot)
        return
    play.heap.put(mapping.entries, constant.value, slot)


def merge(mapping: Mapping, value: Value, play: Play) -> None:
    """``mapping.update(value)``."""
    for atom in value:
        if isinstance(atom, Mapping):
            for key, slot in atom.entries.items():
                old = mapping.entries.get(key)
                if slot.maybe and old is not None:
                    slot = Slot(join(old.value, slot.value), slot.node, old.maybe)
                play.heap.put(mapping.entries, key, slot)
            mapping.rest += atom.rest
        else:
            mapping.rest.append(Slot(NOTHING, None))


def item(play: Play, value: Value, index: Value | None, node: nodes.Node) -> Value:
    """``value[index]``; ``index`` is None for a slice."""
    return join(*(_item(play, atom, index, node) for atom in value))


def sliced(value: Value, bounds: list[Value]) -> Value:
    """``value[a:b]`` of lists that are seen whole."""
    low, high = (only_constant(bound) for bound in bounds)
    known = all(b is not None and isinstance(b.value, (int, type(None))) for b in (low, high))
    return tuple(
        Items(atom.kind, atom.items[low.value : high.value])
        if isinstance(atom, Items) and atom.exact and known
        else atom
        for atom in value
    )


def _item(play: Play, atom: Atom, index: Value | None, node: nodes.Node) -> Value:
    constant = only_constant(index) if index else None
    if isinstance(atom, Items):
        if index is None:
            return (Items(atom.kind, atom.items, atom.exact and _is_slice(node)),)
        if constant and atom.exact and isinstance(constant.value, int):
            inside = -len(atom.items) <= constant.value < len(atom.items)
            return atom.items[constant.value].value if inside else NOTHING
        return join(*(slot.value for slot in atom.items), NOTHING)
    if isinstance(atom, Mapping):
        return _lookup(play, atom, constant, node)
    if index is None and isinstance(atom, Instance) and _is_sliced_alike(atom):
        return (atom,)
    if isinstance(atom, Instance) and not atom.cls.find("__getitem__"):
        mapping = as_mapping(atom)
        return _lookup(play, mapping, constant, node) if mapping else NOTHING
    if isinstance(atom, Made) and atom.path.startswith("torch.utils.data."):
        inner = [a for s in held(atom).values() for a in s.value if isinstance(a, (Instance, Made))]
        return join(*(_item(play, a, index, node) for a in inner), NOTHING)
    if isinstance(atom, Made) and (given := GIVES_ITEMS.get(atom.path)) and index is not None:
        named = atom.path != given or (constant and isinstance(constant.value, str))
        return (Made(given, NO_ARGS, node),) if named else NOTHING
    if isinstance(atom, Instance) and index is not None:
        method = play.attribute((atom,), "__getitem__", node)
        return play.call(method, Args([Slot(index, node)], {}), node)
    return (atom,) if isinstance(atom, Cuda) else NOTHING


def _is_sliced_alike(atom: Instance) -> bool:
    return any(base.path in SLICED_ALIKE for base in atom.cls.foreign_bases())


def _is_slice(node: nodes.Node) -> bool:
    """Whether :func:`sliced` has already taken what the slice takes."""
    return isinstance(node, nodes.Subscript) and node.bounds is not None


def read_key(play: Play, mapping: Mapping, key: Const | None, node: nodes.Node) -> None:
    """Worker code reads an entry of a dict that the script may have changed; None: any entry."""
    play.read(mapping.entries, key.value if key else ANY, node)
    if key and key.value not in mapping.entries:
        play.read(mapping.entries, REST, node)


def _lookup(play: Play, mapping: Mapping, key: Const | None, node: nodes.Node) -> Value:
    if play.stale:
        read_key(play, mapping, key, node)
    if key is not None and key.value in mapping.entries:
        return mapping.entries[key.value].value
    slots = mapping.rest if key is not None else [*mapping.entries.values(), *mapping.rest]
    if mapping.default is not None:
        return join(*(s.value for s in slots), play.call(mapping.default.value, Args([], {}), node))
    return join(*(slot.value for slot in slots), NOTHING)


def element(atom: Atom, index: int, width: int) -> Value:
    """What the target at ``index`` of ``width`` gets when ``atom`` is unpacked."""
    if isinstance(atom, Items) and atom.exact and len(atom.items) == width:
        return atom.items[index].value
    if isinstance(atom, Items):
        return join(*(slot.value for slot in atom.items), NOTHING)
    return (atom,) if isinstance(atom, Cuda) else (UNKNOWN,)
