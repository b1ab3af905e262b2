"""The state of objects and globals of which several processes have copies: who changes it, and who
reads it. A global's owner is the script's frame of its module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts.nodes import Node
from .events import StateRead, StateSet
from .values import Const, Instance, Items, Mapping, Slot, Value

if TYPE_CHECKING:
    from .frames import Frame
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
    if owner in play.of_globals:
        frame, name = play.of_globals[owner]
        play.emit(StateSet, node, owner=frame, name=name, before=(owner,))
    elif owner in play.crossed or play.nesting:
        play.emit(StateSet, node, owner=owner, name="", before=(owner,))


def attribute_read(play: Play, owner: Instance, name: str, value: Value, node: Node) -> None:
    """Note a read of an object that has crossed, the first in each function."""
    if owner in play.crossed and (key := (owner, name, play.function)) not in play.state_reads:
        play.state_reads.add(key)
        data = {"owner": owner, "name": name, "value": value}
        play.emit(StateRead, node, function=play.function, **data)


def global_set(play: Play, module: Frame, name: str, value: Value, node: Node) -> None:
    """Note ``total += 1`` of a global, in a worker."""
    if play.world.process == "worker":
        before = play.redirect.get(module, module).names.get(name)
        play.emit(StateSet, node, owner=module, name=name, before=before, value=value)


def global_read(play: Play, module: Frame, name: str, node: Node) -> None:
    """Note the first read in each function of a global that workers may have changed by now."""
    key = (module, name, play.function)
    if key not in play.state_reads and type(module.names[name][0]) in (Const, Items, Mapping):
        play.state_reads.add(key)
        data = {"owner": module, "name": name, "value": module.names[name]}
        play.emit(StateRead, node, function=play.function, **data)
