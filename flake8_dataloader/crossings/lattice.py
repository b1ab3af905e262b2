"""Values as sets of possibilities: joining them, and asking what they surely are."""

from __future__ import annotations

from typing import Any

from .frames import Names
from .values import (
    NOTHING,
    OPTION,
    UNKNOWN,
    Atom,
    ClassValue,
    Const,
    Function,
    Instance,
    Items,
    Mapping,
    Method,
    Partial,
    Unknown,
    Value,
)  # fmt: skip

#: More possibilities than this say nothing any more.
MOST_ATOMS = 12


def is_unknown(atom: Atom) -> bool:
    """Whether nothing is known of ``atom`` (an attribute of a library object included)."""
    return isinstance(atom, Unknown) or (isinstance(atom, Method) and atom.function is None)


def unknown_of(*atoms: Atom) -> Unknown:
    """What comes of computing with something unknown: a user's choice, if one of them was."""
    return OPTION if any(isinstance(a, Unknown) and a.option for a in atoms) else UNKNOWN


def join(*values: Value) -> Value:
    """The value that can be any of ``values``; of none, nothing is known."""
    if not values:
        return NOTHING
    if len(values) == 1 or all(value is values[0] for value in values):
        return values[0]
    atoms = list(dict.fromkeys(atom for value in values for atom in value))
    if len(atoms) > MOST_ATOMS:
        atoms = [a for a in atoms if not isinstance(a, Unknown)][: MOST_ATOMS - 1] + [UNKNOWN]
    return tuple(atoms)


def merged(ends: list[Names]) -> Names:
    """The state after several ways that end in these states."""
    if len(ends) == 1:
        return ends[0]
    state = dict(ends[0])
    for end in ends[1:]:
        for name, value in end.items():
            old = state.get(name)
            if old is not value:
                state[name] = value if old is None else join(old, value)
    return state


def constants(value: Value) -> list[Any]:
    """The plain constants that ``value`` can be."""
    return [atom.value for atom in value if isinstance(atom, Const)]


def only(value: Value) -> Atom | None:
    """The one thing that ``value`` can be, if there is just one."""
    return value[0] if len(value) == 1 else None


def only_constant(value: Value) -> Const | None:
    """The constant that ``value`` is, if there is just one thing that it can be."""
    return value[0] if len(value) == 1 and isinstance(value[0], Const) else None


def plain(value: Value) -> Any:
    """What ``value`` is, unless the user says otherwise; ``...`` where it is not known."""
    atom = only(tuple(atom for atom in value if atom != OPTION))
    if isinstance(atom, Items) and atom.exact:
        return tuple(plain(slot.value) for slot in atom.items)
    return atom.value if isinstance(atom, Const) else ...


def truth(value: Value) -> bool | None:
    """Whether ``value`` is true; None where the code does not tell."""
    answers = {_truth(atom) for atom in value}
    return answers.pop() if len(answers) == 1 else None


def _truth(atom: Atom) -> bool | None:
    if isinstance(atom, Unknown):
        return atom.true
    if isinstance(atom, Const):
        return bool(atom.value)
    if isinstance(atom, Items):
        return bool(atom.items) if atom.exact else None
    if isinstance(atom, Mapping):
        return bool(atom.entries) if atom.exact else None
    if isinstance(atom, Instance):
        sized = ("__bool__", "__len__")
        return None if any(atom.cls.find(name) for name in sized) else True
    known = isinstance(atom, (Function, ClassValue, Method, Partial)) and not is_unknown(atom)
    return True if known else None
