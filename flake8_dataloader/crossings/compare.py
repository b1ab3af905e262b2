"""Comparing what is known: True, False, or None where the code does not tell."""

from __future__ import annotations

import operator

from ..catalog import UNPICKLABLE
from .cuda import device_text
from .lattice import is_unknown
from .values import Const, Instance, Items, Made, Mapping

_COMPARISONS = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le,
    ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


def compared(symbol: str, left, right) -> bool | None:
    if symbol in ("in", "not in"):
        inside = _contains(right, left)
        return None if inside is None else inside == (symbol == "in")
    if is_unknown(left) or is_unknown(right):
        return None
    if symbol in ("is", "is not"):
        return _is(left, right, symbol == "is")
    if isinstance(left, Instance) and left.is_member and symbol in ("==", "!="):
        return (left is right) == (symbol == "==")
    left, right = _plain(left), _plain(right)
    if isinstance(left, Const) and isinstance(right, Const):
        try:
            return bool(_COMPARISONS[symbol](left.value, right.value))
        except TypeError:
            return None
    return None


def _plain(atom):
    """A device is compared by its name."""
    text = device_text(atom)
    return atom if text is None else Const(text)


def _is(left, right, wanted: bool) -> bool | None:
    if isinstance(left, Const) and isinstance(right, Const):
        return (left == right) == wanted
    nones = [a for a in (left, right) if a == Const(None)]
    other = left if right in nones else right
    return (not wanted) if nones and not _may_be_none(other) else None


def _may_be_none(atom) -> bool:
    """What a library routine gives may well be None; an instance or an open file is there."""
    if not isinstance(atom, Made) or atom.path.rpartition(".")[2][:1].isupper():
        return False
    known = UNPICKLABLE.get(atom.path)
    return known is None or known.kind == "match"


def _contains(container, member) -> bool | None:
    if not isinstance(member, Const):
        return None
    if isinstance(container, Const):
        texts = isinstance(container.value, str) and isinstance(member.value, str)
        return member.value in container.value if texts else None
    if isinstance(container, Items) and container.exact:
        atoms = [atom for slot in container.items for atom in slot.value]
        return member in atoms if all(isinstance(a, Const) for a in atoms) else None
    if isinstance(container, Mapping) and container.exact:
        return member.value in container.entries
    return None
