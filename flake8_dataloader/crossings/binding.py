"""Assigning to targets: names, attributes, items, and several of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts import nodes
from . import attributes, items
from .frames import Frame
from .lattice import join
from .values import NOTHING, Cuda, Items, Slot, Value

if TYPE_CHECKING:
    from .play import Play


def bind(play: Play, target: nodes.Node, slot: Slot, frame: Frame) -> None:
    """Assign ``slot`` to a name, an attribute, an item, or to several of them."""
    if isinstance(target, nodes.Name):
        play.assign(target.id, slot.value, frame, slot.node)
    elif isinstance(target, nodes.Attribute):
        owner = play.evaluate(target.value, frame)
        attributes.put(play, owner, target.attr, slot)
    elif isinstance(target, nodes.Subscript):
        items.put_item(play, target, slot, frame)
    elif isinstance(target, nodes.Collection):
        _unpack(play, target, slot, frame)
    elif isinstance(target, nodes.Starred):
        bind(play, target.value, Slot(NOTHING, slot.node), frame)


def _unpack(play: Play, target: nodes.Collection, slot: Slot, frame: Frame) -> None:
    width = len(target.items)
    element: Value = ()
    if iterated := tuple(a for a in slot.value if not isinstance(a, (Items, Cuda))):
        element = play.iterate(iterated, slot.node)
    for index, part in enumerate(target.items):
        values = [items.element(atom, index, width) for atom in slot.value]
        values += [element] if element else []
        bind(play, part, Slot(join(*values), slot.node), frame)
