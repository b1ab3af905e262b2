"""What the script changed and a spawned worker did not: its globals are those of the re-import.

The globals of the script, as they are when workers start, are compared with those that the
re-import left. Code that a worker runs may read one that differs; see ``Play.read``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..catalog.worker import SETTINGS, SHARED, Setting
from ..facts.nodes import Node
from .lattice import is_unknown
from .values import (
    OPTION,
    Atom,
    ClassValue,
    Const,
    Function,
    Imported,
    Instance,
    Items,
    Made,
    Mapping,
    Module,
    Slot,
    Symbol,
    Value,
)

if TYPE_CHECKING:
    from .frames import Frame
    from .play import Play

#: Keys that stand for any key of a dict, and for those that are not known.
ANY, REST = object(), object()


@dataclass(slots=True, eq=False)
class Change:
    """``node`` made what the code calls ``name`` something else than ``content``, which is what the
    worker has (None: nothing) in ``store`` under ``key``. ``own``: nothing changed, but each
    process makes an object of its own that was meant to be shared. ``setting``: it is no global,
    but a setting of the process."""

    name: str
    node: Node
    store: dict
    key: Any
    content: Any
    container: Items | Mapping | None = None
    size: int = 0
    own: bool = False
    setting: Setting | None = None

    @property
    def stands(self) -> bool:
        """Whether the worker still has what it began with: it has not set or filled it itself."""
        grown = self.container is not None and _size(self.container) != self.size
        return not grown and self.store.get(self.key) is self.content


#: By the id of a dictionary of the worker's, and by its key.
Changes = dict[int, dict[Any, Change]]


def changes(play: Play) -> Changes:
    """What the script ``play`` has changed up to now, by what its workers have instead.

    Only what the script itself is seen to do counts: not functions that are entered on their own.
    """
    found: Changes = {}
    if play.site is not None:
        comparison = _Comparison(play, found)
        for ours, theirs in play.workers.items():
            if ours is not theirs:
                comparison.names(ours, theirs, "")
        comparison.slots(play.settings, play.worker_settings, "{}")
        for change in found.get(id(play.worker_settings), {}).values():
            change.setting = SETTINGS[change.name]
    return found


class _Comparison:
    """Of the script's objects with their twins in a worker, from the globals inwards."""

    def __init__(self, play: Play, found: Changes) -> None:
        self._play, self._found = play, found
        self._seen: set[int] = set()

    def names(self, ours: Frame | ClassValue, theirs: Frame | ClassValue, prefix: str) -> None:
        for name, value in list(theirs.names.items()):
            here = ours.names.get(name)
            if here is None or here is value or name.startswith("__"):
                continue
            node = self._play.set_by.get((id(ours), name)) or getattr(here[0], "node", None)
            self._values(Change(prefix + name, node, theirs.names, name, value), here, value)

    def slots(self, ours: dict[Any, Slot], theirs: dict[Any, Slot], form: str) -> None:
        """``form`` says how the code speaks of a key: ``args.{}``, ``names[{!r}]``."""
        for key, slot in list(ours.items()):
            twin = theirs.get(key)
            change = Change(form.format(key), slot.node, theirs, key, twin)
            if twin is None and not slot.maybe:
                self._note(change)
            elif twin is not None and twin.value is not slot.value:
                self._values(change, slot.value, twin.value)

    def _values(self, change: Change, ours: Value, theirs: Value) -> None:
        if len(ours) == len(theirs) == 1:
            compare = _INSIDE.get(type(ours[0]))
            if compare is not None and _are_twins(ours[0], theirs[0]):
                if id(theirs[0]) not in self._seen:
                    self._seen.add(id(theirs[0]))
                    compare(self, change, ours[0], theirs[0])
                return
        if _differ(ours, theirs):
            self._note(change)

    def _note(self, change: Change) -> None:
        if change.node is not None:
            self._found.setdefault(id(change.store), {})[change.key] = change

    def _classes(self, change: Change, ours: ClassValue, theirs: ClassValue) -> None:
        """Objects that crossed have the script's class here; in the worker it is its twin."""
        self.names(ours, theirs, f"{change.name}.")
        if id(theirs.names) in self._found:
            self._found[id(ours.names)] = self._found[id(theirs.names)]

    def _objects(self, change: Change, ours: Instance | Made, theirs: Instance | Made) -> None:
        self.slots(ours.attributes, theirs.attributes, change.name + ".{}")
        if isinstance(ours, Made) and ours.path in SHARED:
            change.node, change.own = theirs.node, True
            self._note(change)

    def _dicts(self, change: Change, ours: Mapping, theirs: Mapping) -> None:
        self.slots(ours.entries, theirs.entries, change.name + "[{!r}]")
        inside = self._found.setdefault(id(theirs.entries), {})
        if added := ours.rest[len(theirs.rest) :]:
            change = Change(change.name, added[0].node, theirs.entries, REST, None)
            inside[REST] = change
        if inside:
            inside[ANY] = next(iter(inside.values()))
        for entry in inside.values():
            entry.container, entry.size = theirs, _size(theirs)

    def _lists(self, change: Change, ours: Items, theirs: Items) -> None:
        if not theirs.exact:
            return
        pairs = zip(ours.items, theirs.items, strict=False)
        changed = [a.node for a, b in pairs if _differ(a.value, b.value)]
        changed += [slot.node for slot in ours.items[len(theirs.items) :]]
        if changed:
            change.node = changed[0]
            change.container, change.size = theirs, _size(theirs)
            self._note(change)


_INSIDE = {
    ClassValue: _Comparison._classes, Instance: _Comparison._objects, Made: _Comparison._objects,
    Mapping: _Comparison._dicts, Items: _Comparison._lists,
    Module: lambda comparison, change, ours, theirs: None,  # its globals are compared anyway
}  # fmt: skip


def _size(container: Items | Mapping) -> int:
    if isinstance(container, Items):
        return len(container.items)
    return len(container.entries) + len(container.rest)


def _are_twins(ours: Atom, theirs: Atom) -> bool:
    """Whether both are objects of one kind, of which it is the content that may differ."""
    if type(ours) is not type(theirs):
        return False
    if isinstance(ours, ClassValue):
        return ours.node is theirs.node
    if isinstance(ours, Instance):
        return ours.cls.node is theirs.cls.node
    return not isinstance(ours, Made) or ours.path == theirs.path


def _differ(ours: Value, theirs: Value) -> bool:
    """Whether nothing that the one can be is what the other can be, or only the script has asked
    the user."""
    chosen = OPTION in ours and not any(map(is_unknown, theirs))
    return chosen or not any(_may_be(a, b) for a in ours for b in theirs)


def _may_be(ours: Atom, theirs: Atom) -> bool:
    if is_unknown(theirs) or isinstance(ours, Imported) or isinstance(theirs, Imported):
        return True
    if is_unknown(ours):  # computed: hardly the constant that stood there first
        empty = isinstance(theirs, (Items, Mapping)) and not _size(theirs)
        return not (empty or isinstance(theirs, Const))
    if isinstance(ours, (Const, Symbol)):
        return ours == theirs
    if isinstance(ours, Function):
        return isinstance(theirs, Function) and ours.node is theirs.node
    return _are_twins(ours, theirs)
