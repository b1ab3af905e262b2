"""What a condition tells of the names in it: under ``if workers > 0`` it is not 0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts import nodes
from .compare import compared
from .frames import Frame
from .lattice import only, truth
from .values import Atom, Instance, Made, Slot, Value

if TYPE_CHECKING:
    from collections.abc import Callable

    from .play import Play

_SWAPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def narrow(play: Play, test: nodes.Node, outcome: bool, frame: Frame) -> None:
    """Take from the names in ``test`` what they cannot be when it is ``outcome``."""
    if isinstance(test, nodes.Unary) and test.operator == "not":
        narrow(play, test.operand, not outcome, frame)
    elif isinstance(test, nodes.Boolean):
        _boolean(play, test, outcome, frame)
    elif isinstance(test, nodes.Compare) and len(test.comparisons) == 1:
        _comparison(play, test, outcome, frame)
    else:
        _keep(play, test, lambda atom: truth((atom,)) in (None, outcome), frame)


def _boolean(play: Play, test: nodes.Boolean, outcome: bool, frame: Frame) -> None:
    both = (test.operator == "and") == outcome  # both sides are what the whole is
    for side, other in ((test.left, test.right), (test.right, test.left)):
        if both or truth(play.evaluate(other, frame)) is (not outcome):
            narrow(play, side, outcome, frame)


def _comparison(play: Play, test: nodes.Compare, outcome: bool, frame: Frame) -> None:
    symbol, right = test.comparisons[0]
    for name, other, sign in (
        (test.left, right, symbol),
        (right, test.left, _SWAPPED.get(symbol, symbol)),
    ):
        if sign in ("in", "not in") and name is right:
            continue
        if (constant := only(play.evaluate(other, frame))) is not None:

            def possible(atom: Atom, sign: str = sign, constant: Atom = constant) -> bool:
                return compared(sign, atom, constant) in (None, outcome)

            _keep(play, name, possible, frame)


def _keep(play: Play, name: nodes.Node, possible: Callable[[Atom], bool], frame: Frame) -> None:
    if isinstance(name, nodes.Name):
        value = frame.names.get(name.id)
        if value and (kept := tuple(filter(possible, value))) != value and kept:
            frame.names[name.id] = kept
    elif isinstance(name, nodes.Attribute):
        owner = only(play.evaluate(name.value, frame))
        if isinstance(owner, (Instance, Made)) and name.attr in owner.attributes:
            slot = owner.attributes[name.attr]
            kept: Value = tuple(filter(possible, slot.value))
            if kept and kept != slot.value:
                play.heap.put(owner.attributes, name.attr, Slot(kept, slot.node, slot.maybe))
