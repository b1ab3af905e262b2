"""What code does that nobody is seen to call: methods that assign an attribute that is read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from ..facts import nodes
from .arguments import ANYTHING
from .values import ClassValue, Function, Instance, Method

if TYPE_CHECKING:
    from .play import Play


def is_framework_name(name: str) -> bool:
    """Whether only the library base can answer: dunder methods."""
    return name.startswith("__")


def attribute(play: Play, instance: Instance, name: str) -> bool:
    """Play the methods that assign ``self.name``; whether the attribute is there afterwards."""
    for method in list(_assigning(instance.cls, name)):
        key = (id(instance), method.node)
        if key in play.guessed or any(f.node is method.node for _, f in play.stack):
            continue
        play.guessed.add(key)
        events, play.events = play.events, []
        bound = (Method(instance, method),)
        play.heap.each([partial(play.call, bound, ANYTHING, method.node), lambda: None])
        play.events = events
    return name in instance.attributes


def _assigning(cls: ClassValue, name: str):
    for ours in cls.lineage():
        if isinstance(ours, ClassValue):
            for value in ours.names.values():
                for atom in value:
                    if isinstance(atom, Function) and assigns(atom.node, name):
                        yield atom


def assigns(node: nodes.FunctionDef, name: str) -> bool:
    """Whether a method has a statement ``self.name = ...``, nested ones included."""
    if not node.parameters:
        return False
    receiver = node.parameters[0].name
    return any(
        isinstance(t, nodes.Attribute)
        and t.attr == name
        and isinstance(t.value, nodes.Name)
        and t.value.id == receiver
        for statement in flat(node.body.statements)
        if isinstance(statement, nodes.Assign)
        for target in statement.targets
        for t in (target.items if isinstance(target, nodes.Collection) else [target])
    )


def flat(statements: list[nodes.Node]) -> Iterator[nodes.Node]:
    """Statements with those nested in them, function bodies left out."""
    for statement in statements:
        yield statement
        for part in ("body", "orelse", "final"):
            nested = getattr(statement, part, None)
            if isinstance(nested, list):
                yield from flat(nested)
        for handler in getattr(statement, "handlers", ()):
            yield from flat(handler.body)
