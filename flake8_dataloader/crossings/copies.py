"""``copy.copy`` and ``copy.deepcopy``, and what another process has: changing the copy leaves the
original as it was."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .frames import Names
from .values import Atom, ClassValue, Instance, Items, Made, Mapping, Slot, Value


def twins(names: Names) -> Names:
    """What a process that executes the same module has under its ``names``."""
    classes = {
        id(atom): replace(atom, names=dict(atom.names), _lineage=None)
        for value in names.values()
        for atom in value
        if isinstance(atom, ClassValue)
    }
    for cls in classes.values():
        cls.bases = [classes.get(id(base), base) for base in cls.bases]
    done: dict[int, Atom] = dict(classes)
    return {name: copied(value, True, done) for name, value in names.items()}


def copied(value: Value, deep: bool, done: dict[int, Atom] | None = None) -> Value:
    """Copies of the objects in ``value``; ``done`` are those of one deep copy so far."""
    done = {} if done is None else done
    return tuple(_copy(atom, deep, done) for atom in value)


def _copy(atom: Atom, deep: bool, done: dict[int, Atom]) -> Atom:
    if id(atom) not in done:
        if not isinstance(atom, (Instance, Made, Items, Mapping)):
            return atom
        done[id(atom)] = new = replace(atom)
        if isinstance(atom, Items):
            new.items = [_slot(slot, deep, done) for slot in atom.items]
        elif isinstance(atom, Mapping):
            new.entries = _slots(atom.entries, deep, done)
            new.rest = list(atom.rest)
        else:
            new.attributes = _slots(atom.attributes, deep, done)
    return done[id(atom)]


def _slots(slots: dict[Any, Slot], deep: bool, done: dict[int, Atom]) -> dict[Any, Slot]:
    return {name: _slot(slot, deep, done) for name, slot in slots.items()}


def _slot(slot: Slot, deep: bool, done: dict[int, Atom]) -> Slot:
    return Slot(copied(slot.value, deep, done), slot.node, slot.maybe) if deep else slot
