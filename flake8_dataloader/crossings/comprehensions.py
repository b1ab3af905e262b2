"""Comprehensions: element by element where what they go through is a short literal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts import nodes
from . import items
from .binding import bind
from .frames import Frame
from .iterate import short_turns
from .lattice import truth
from .values import Generator, Items, Mapping, Slot, Value

if TYPE_CHECKING:
    from .play import Play


def comprehension(play: Play, node: nodes.Comprehension, frame: Frame) -> Value:
    if node.kind == "generator" and (lazy := _generator(play, node, frame)):
        return (lazy,)
    inner = Frame("function", frame.enclosing, {}, frame.function, None, frame.global_names)
    if frame.kind == "class":
        inner.names.update(frame.names)
    found: list[tuple[list[Value], bool]] = []
    _clause(play, node, 0, inner, True, found)
    if node.kind == "dict":
        mapping = Mapping({})
        for (key, value), sure in found:
            items.put_key(mapping, key, Slot(value, node, maybe=not sure), play)
        return (mapping,)
    exact = all(sure for _, sure in found)
    return (Items(node.kind, [Slot(values[0], node) for values, _ in found], exact),)


def _generator(play: Play, node: nodes.Comprehension, frame: Frame) -> Generator | None:
    """A generator expression runs later, as the function that Python makes of it does. At once it
    calls ``iter()`` on what it goes through: on a generator that does nothing yet."""
    (target, iterable, conditions), *others = node.clauses
    source = play.evaluate(iterable, frame)
    if others or not any(isinstance(atom, Generator) for atom in source):
        return None
    inner = Frame("function", frame.enclosing, {".0": source}, frame.function)
    body: list[nodes.Node] = [
        nodes.Expression(node.origin, nodes.Yield(node.origin, node.elements[0], False))
    ]
    for condition in reversed(conditions):
        body = [nodes.If(node.origin, condition, body, [])]
    loop = nodes.Loop(node.origin, target, nodes.Name(iterable.origin, ".0"), None, body, [])
    return Generator(inner, [loop], node)


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
