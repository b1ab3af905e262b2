"""Library routines that iterate loaders: those that they are given, and those that hooks give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..catalog import KEEPS_TRAINER, Runner
from ..facts.nodes import Node
from .arguments import ANYTHING, NO_ARGS
from .loaders import loaders_in
from .values import Atom, ClassValue, Generator, Instance, Made, Slot

if TYPE_CHECKING:
    from .play import Play


def run(play: Play, runner: Runner, receiver: Atom | None, slots: list[Slot], node: Node) -> None:
    """A library routine that iterates the loaders it is given, or that hooks of objects give."""
    _introduce(play, receiver, [atom for slot in slots for atom in slot.value], node)
    for loader in (loader for slot in slots for loader in loaders_in(slot.value)):
        play.iterate((loader,), node)
    for atom in (receiver, *(atom for slot in slots for atom in slot.value)):
        if isinstance(atom, ClassValue) and runner.hooks:
            for made in play.call((atom,), ANYTHING, node):
                _run_hooks(play, runner.hooks.split(), made, node)
        elif isinstance(atom, Instance):
            _run_hooks(play, runner.hooks.split(), atom, node)


def _run_hooks(play: Play, hooks: list[str], instance: Instance, node: Node) -> None:
    for hook in hooks:
        if instance.cls.find(hook) is not None:
            value = play.call(play.attribute((instance,), hook, node), ANYTHING, node)
            for atom in value:
                if isinstance(atom, Generator):
                    play.iterate((atom,), node)
            for loader in loaders_in(value):
                play.iterate((loader,), node)


def _introduce(play: Play, trainer: Atom | None, given: list[Atom], node: Node) -> None:
    """``trainer.fit(model, datamodule)``: the datamodule has the trainer from now on, and the
    trainer the model with its optimizers; all of that crosses with a method of the datamodule."""
    if not isinstance(trainer, Made):
        return
    models = [atom for atom in given if isinstance(atom, Instance)]
    keepers = [atom for atom in models if _keeps(atom)]
    for model in models if keepers else ():
        if model not in keepers and model.cls.find("configure_optimizers"):
            configure = play.attribute((model,), "configure_optimizers", node)
            optimizers = play.call(configure, NO_ARGS, node)
            play.heap.put(trainer.attributes, "optimizers", Slot(optimizers, node))
            play.heap.put(trainer.attributes, "lightning_module", Slot((model,), node))
    for keeper in keepers:
        play.heap.put(keeper.attributes, "trainer", Slot((trainer,), node))


def _keeps(instance: Instance) -> bool:
    return any(base.path in KEEPS_TRAINER for base in instance.cls.foreign_bases())
