"""Tensors that a graph hangs on: torch refuses to send what was computed from those that require
grad, the weights of a module among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import catalog
from ..catalog.worker import GRADIENTS
from ..facts.nodes import Attribute, Call, Node
from .arguments import NO_ARGS, Args
from .lattice import truth
from .values import Atom, Items, Made, Value

if TYPE_CHECKING:
    from .play import Play


def computed(play: Play, node: Node, *operands: Atom) -> Made | None:
    """What an operation on tensors gives, if it surely has a graph."""
    if any(map(_requires_grad, operands)) and _is_recorded(play):
        return Made(catalog.WITH_GRAPH, NO_ARGS, node)
    return None


def called(play: Play, path: str, args: Args, node: Node) -> Made | None:
    """The same of a function of torch."""
    if path not in catalog.GRAPH_FUNCTIONS:
        return None
    given = [atom for slot in args.slots() for atom in slot.value]
    given += [a for atom in given if isinstance(atom, Items) for s in atom.items for a in s.value]
    return computed(play, node, *given)


def method(play: Play, receiver: Atom, name: str, node: Node) -> Made | None:
    """The same of a method of a tensor."""
    return computed(play, node, receiver) if name in catalog.GRAPH_METHODS else None


def forward(play: Play, module: Made, node: Node) -> Made | None:
    """What a library's module gives that has weights, none of which may have been frozen."""
    learns = _learns(module) and not play.freezes and _is_recorded(play)
    return Made(catalog.WITH_GRAPH, NO_ARGS, node) if learns else None


def _learns(atom: Atom) -> bool:
    if not isinstance(atom, Made):
        return False
    if atom.path == "torch.nn.Sequential":
        return any(_learns(inner) for slot in atom.args.positional for inner in slot.value)
    return atom.path in catalog.LAYERS or atom.path.startswith("torchvision.models.")


def _requires_grad(atom: Atom) -> bool:
    if not isinstance(atom, Made):
        return False
    asked = atom.args.keywords.get("requires_grad")
    if asked is not None:
        return atom.path.startswith("torch.") and truth(asked.value) is True
    in_place = atom.path.endswith("().requires_grad_") and not atom.args.positional
    return in_place or atom.path in ("torch.nn.Parameter", catalog.WITH_GRAPH)


def _is_recorded(play: Play) -> bool:
    """Whether gradients are on, and the code runs outside of ``no_grad``, as a decorator or in a
    ``with``."""
    switch = play.settings.get(GRADIENTS)
    if switch is not None and truth(switch.value) is not True:
        return False
    decorators = (d for _, function in play.stack for d in function.node.decorators)
    return not play.without_grad and not any(map(_is_no_grad, decorators))


_OFF = ("torch.no_grad", "torch.inference_mode", "torch.set_grad_enabled")


def _is_no_grad(decorator: Node) -> bool:
    named = decorator.func if isinstance(decorator, Call) else decorator
    name = named.attr if isinstance(named, Attribute) else getattr(named, "id", "")
    return f"torch.{name}" in _OFF


def is_off(manager: Value) -> bool:
    """Whether nothing is recorded in ``with manager``."""
    return any(isinstance(atom, Made) and atom.path in _OFF for atom in manager)
