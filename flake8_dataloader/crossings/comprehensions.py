"""Comprehensions: element by element where what they go through is a short literal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts import nodes
from . import attributes
from .binding import bind
from .frames import Frame
from .iterate import short_turns
from .lattice import truth
from .values import Items, Mapping, Slot, Value

if TYPE_CHECKING:
    from .play import Play


def comprehension(play: Play, node: nodes.Comprehension, frame: Frame) -> Value:
    inner = Frame("function", frame.enclosing, {}, frame.function, None, frame.global_names)
    if frame.kind == "class":
        inner.names.update(frame.names)
    found: list[tuple[list[Value], bool]] = []
    _clause(play, node, 0, inner, True, found)
    if node.kind == "dict":
        mapping = Mapping({})
        for (key, value), sure in found:
            attributes.put_key(mapping, key, Slot(value, node, maybe=not sure), play)
        return (mapping,)
    exact = all(sure for _, sure in found)
    return (Items(node.kind, [Slot(values[0], node) for values, _ in found], exact),)


def _clause(
    play: Play, node: nodes.Comprehension, depth: int, frame: Frame, sure: bool, found
) -> None:
    """Go through one ``for`` of a comprehension, and those inside it."""
    if depth == len(node.clauses):
        found.append(([play.evaluate(element, frame) for element in node.elements], sure))
        return
    target, iterable, conditions = node.clauses[depth]
    source = play.evaluate(iterable, frame)
    turns = short_turns(source)
    elements = [slot.value for slot in turns or ()]
    if turns is None and (element := play.iterate(source, iterable)):
        elements = [element]
    for element in elements:
        bind(play, target, Slot(element, node), frame)
        answers = {truth(play.evaluate(condition, frame)) for condition in conditions}
        if False not in answers:
            decided = turns is not None and None not in answers
            _clause(play, node, depth + 1, frame, sure and decided, found)
