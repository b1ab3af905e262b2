"""What library objects keep of what they were given."""

from __future__ import annotations

from .. import catalog
from .values import UNKNOWN, Atom, Generator, Items, Made, Slot

_USED_UP = ("builtins.map", "builtins.filter", "builtins.zip", "builtins.enumerate")


def held(made: Made) -> dict[str, Slot]:
    """What a library object keeps of its arguments, by the attribute that it keeps it under."""
    if made.kept is None:
        made.kept = _kept(made)
    return made.kept


def _kept(made: Made) -> dict[str, Slot]:
    kept = catalog.holds(made.path)
    listed = made.path in catalog.HOLDERS
    if kept is None:
        return {}
    attribute_of = dict(kept)
    bound = made.args.bind(attribute_of)
    found = {attribute_of.get(parameter, parameter): slot for parameter, slot in bound.items()}
    found.pop("-", None)
    if made.path in catalog.LISTS:
        return {name: Slot(tuple(map(_listed, s.value)), s.node) for name, s in found.items()}
    return found if listed else {name: s for name, s in found.items() if not _is_used_up(s)}


def _is_used_up(slot: Slot) -> bool:
    """An iterator that is given to an object is gone through, not kept."""
    return all(isinstance(atom, Made) and atom.path in _USED_UP for atom in slot.value)


def _listed(atom: Atom) -> Atom:
    """``list(atom)``, of what it does not keep as it is."""
    if isinstance(atom, Generator):
        return UNKNOWN
    iterator = isinstance(atom, Items) and atom.kind in ("generator", "view")
    return Items("list", atom.items, atom.exact) if iterator else atom
