"""Comprehensions: element by element where what they go through is a short literal."""

from __future__ import annotations

from functools import partial
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

#: Target, iterable, conditions.
Clause = tuple[nodes.Node, nodes.Node, list[nodes.Node]]


def comprehension(play: Play, node: nodes.Comprehension, frame: Frame) -> Value:
    """As Python does it: a function of its own, whose argument ``.0`` is the first iterable."""
    (target, iterable, conditions), *others = node.clauses
    source = play.evaluate(iterable, frame)
    inner = Frame("function", frame.enclosing, {}, frame.function, None, frame.global_names)
    if frame.kind == "class":
        inner.names.update(frame.names)
    inner.names[".0"] = source
    first = (target, nodes.Name(iterable.origin, ".0"), conditions)
    if node.kind == "generator" and not others and _has_generator(source):
        return (_lazy(node, first, inner),)
    found: list[tuple[list[Value], bool]] = []
    _clauses(play, node, [first, *others], inner, True, found)
    if node.kind == "dict":
        mapping = Mapping({})
        for (key, value), sure in found:
            items.put_key(mapping, key, Slot(value, node, maybe=not sure), play)
        return (mapping,)
    exact = all(sure for _, sure in found)
    return (Items(node.kind, [Slot(values[0], node) for values, _ in found], exact, node),)


def _has_generator(source: Value) -> bool:
    return any(isinstance(atom, Generator) for atom in source)


def _lazy(node: nodes.Comprehension, clause: Clause, frame: Frame) -> Generator:
    """A generator expression runs later. At once it calls ``iter()`` on its source: on a generator
    that does nothing yet."""
    target, iterable, conditions = clause
    body: list[nodes.Node] = [
        nodes.Expression(node.origin, nodes.Yield(node.origin, node.elements[0], False))
    ]
    for condition in reversed(conditions):
        body = [nodes.If(node.origin, condition, body, [])]
    loop = nodes.Loop(node.origin, target, iterable, None, body, [])
    return Generator(frame, [loop], node)


def _clauses(
    play: Play, node: nodes.Comprehension, clauses: list[Clause], frame: Frame, sure: bool, found
) -> None:
    """Go through the ``for`` clauses, each inside the one before; innermost are the elements."""
    if not clauses:
        found.append(([play.evaluate(element, frame) for element in node.elements], sure))
        return
    (target, iterable, conditions), *others = clauses
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
            go = partial(_clauses, play, node, others, frame, sure and decided, found)
            play.heap.each([go, lambda: None] if None in answers else [go])
