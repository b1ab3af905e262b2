"""Iterating: what comes out, one element for all; and what it starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..catalog.routines import ITERATORS
from ..facts import nodes
from . import items, starts
from .arguments import NO_ARGS, Args
from .lattice import join
from .loaders import as_loader
from .stale import ANY
from .values import (
    NOTHING,
    Atom,
    Const,
    Cuda,
    Generator,
    Instance,
    Items,
    Made,
    Mapping,
    Slot,
    Value,
)

if TYPE_CHECKING:
    from .play import Play

#: A loop over a literal is played element by element if it takes as many turns, or statements.
_MOST_TURNS = 8
_MOST_STATEMENTS = 64


def iterate(play: Play, value: Value, node: nodes.Node) -> Value:
    """One element for all that iterating ``value`` gives; ``()`` when it is surely empty.

    Iterating a loader starts its workers.
    """
    elements = [_iterate(play, atom, node) for atom in value]
    known = [element for element in elements if element]
    return join(*known) if known else ()


def short_turns(source: Value, statements: int = 1) -> list[Slot] | None:
    """The turns of a loop over a short literal, each to be played on its own; None: any number.
    A turn takes so many ``statements``."""
    items = source[0] if len(source) == 1 else None
    if isinstance(items, Mapping) and items.exact:
        keys = [Slot((Const(key),), slot.node) for key, slot in items.entries.items()]
        items = Items("tuple", keys)
    if not isinstance(items, Items) or not items.exact:
        return None
    turns = len(items.items)
    short = turns <= _MOST_TURNS or turns * statements <= _MOST_STATEMENTS
    return list(items.items) if short else None


def _iterate(play: Play, atom: Atom, node: nodes.Node) -> Value:
    if isinstance(atom, Instance) and (own := atom.cls.find("__iter__")):
        made = play.call(play.attribute((atom,), "__iter__", node), NO_ARGS, node)
        return play.iterate(made, node) if own and made != (atom,) else NOTHING
    if isinstance(atom, Instance) and atom.cls.find("__getitem__"):
        return items.item(play, (atom,), NOTHING, node)
    if as_loader(atom):
        starts.iterate_loader(play, atom, node)
        return NOTHING
    if isinstance(atom, Made) and atom.path.startswith("torch.utils.data."):
        return items.item(play, (atom,), NOTHING, node)
    if isinstance(atom, Items):
        return () if atom.exact and not atom.items else join(*_values(atom.items))
    if isinstance(atom, Mapping):
        if play.stale:
            play.read(atom.entries, ANY, node)
        return join(*((Const(key),) for key in atom.entries), NOTHING)
    if isinstance(atom, Generator):
        return _generated(play, atom)
    if isinstance(atom, Made) and atom.path in ITERATORS:
        return _wrapped(play, atom, node)
    return (atom,) if isinstance(atom, Cuda) else NOTHING


def _values(slots: list[Slot]) -> list[Value]:
    return [slot.value for slot in slots] or [NOTHING]


def _generated(play: Play, generator: Generator) -> Value:
    """Run the body of a generator function, once."""
    frame, body, generator.body = generator.frame, generator.body, []
    if body and frame.function is not None:
        play.stack.append((generator.node, frame.function))
    try:
        play.execute(body, frame)
    finally:
        if body and frame.function is not None:
            play.stack.pop()
    return join(*frame.yielded) if frame.yielded else NOTHING


def _wrapped(play: Play, made: Made, node: nodes.Node) -> Value:
    kind, given = ITERATORS[made.path], made.args.positional
    calls = kind in ("map", "filter")  # the first argument is a function
    sources = given[1:] if calls else given or list(made.args.keywords.values())[:1]
    elements = [play.iterate(slot.value, node) or NOTHING for slot in sources]
    if not elements:
        return NOTHING
    if kind == "map":
        return play.call(given[0].value, Args([Slot(e, node) for e in elements], {}), node)
    if kind == "inner":
        return play.iterate(elements[0], node) or NOTHING
    if kind in ("pair", "tuple"):
        parts = [NOTHING, elements[0]] if kind == "pair" else elements
        return (Items("tuple", [Slot(part, made.node) for part in parts]),)
    return join(*elements) if kind == "any" else elements[0]
