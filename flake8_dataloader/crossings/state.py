"""The state of objects of which several processes have copies: who changes it, and who reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts.nodes import Node
from .events import StateRead, StateSet
from .values import Instance, Items, Mapping, Slot, Value

if TYPE_CHECKING:
    from .play import Play


def attribute_set(play: Play, owner: Instance, name: str, slot: Slot) -> None:
    """Note ``owner.name = ...`` of an object that has crossed; in a loop it may cross later."""
    if owner not in play.crossed and not play.nesting:
        return
    old = owner.attributes.get(name)
    before = old.value if old else owner.cls.find(name)
    call, function = play.stack[-1] if play.stack else (None, None)
    method_of = function.owner if function is not None else None
    is_method = method_of is not None and owner.cls.after(method_of) is not None
    play.emit(
        StateSet, slot.node, owner=owner, name=name, before=before, value=slot.value,
        call=call if is_method else None, maybe=play.heap.undecided,
    )  # fmt: skip


def container_changed(play: Play, owner: Items | Mapping, node: Node) -> None:
    if owner in play.crossed or play.nesting:
        play.emit(StateSet, node, owner=owner, name="", before=(owner,))


def attribute_read(play: Play, owner: Instance, name: str, value: Value, node: Node) -> None:
    """Note a read of an object that has crossed, the first in each function."""
    if owner in play.crossed and (key := (owner, name, play.function)) not in play.state_reads:
        play.state_reads.add(key)
        data = {"owner": owner, "name": name, "value": value}
        play.emit(StateRead, node, function=play.function, **data)
