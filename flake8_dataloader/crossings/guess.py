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
    for method in list(_assigning(play, instance.cls, name)):
        key = (id(instance), method.node)
        if key in play.guessed or any(f.node is method.node for _, f in play.stack):
            continue
        play.guessed.add(key)
        bound = (Method(instance, method),)
        with play.unnoted():
            play.heap.each([partial(play.call, bound, ANYTHING, method.node), lambda: None])
    return name in instance.attributes


def _assigning(play: Play, cls: ClassValue, name: str) -> Iterator[Function]:
    for ours in cls.lineage():
        if isinstance(ours, ClassValue):
            for value in ours.names.values():
                for atom in value:
                    if isinstance(atom, Function) and assigns(play, atom.node, name):
                        yield atom


def assigns(play: Play, node: nodes.FunctionDef, name: str) -> bool:
    """Whether a method has a statement ``self.name = ...``, nested ones included."""
    if node not in play.assigning:
        play.assigning[node] = frozenset(_assigned(node))
    return name in play.assigning[node]


def _assigned(node: nodes.FunctionDef) -> Iterator[str]:
    if not node.parameters:
        return
    receiver = node.parameters[0].name
    for statement in flat(node.body.statements):
        for target in statement.targets if isinstance(statement, nodes.Assign) else ():
            for each in target.items if isinstance(target, nodes.Collection) else [target]:
                if isinstance(each, nodes.Attribute) and isinstance(each.value, nodes.Name):
                    if each.value.id == receiver:
                        yield each.attr


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
