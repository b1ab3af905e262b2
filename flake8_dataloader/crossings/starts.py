"""Everything that starts a process, and what crosses to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..catalog import LOADERS, Payload, Runner
from ..facts.nodes import Node
from . import pickling
from .arguments import ANYTHING, NO_ARGS, Args
from .events import Crossing, LoaderMade, StartMethodNamed, WorkerStart
from .loaders import arguments, as_loader, loaders_in, workers
from .values import Atom, Const, Generator, Instance, Items, Made, Mapping, Slot

if TYPE_CHECKING:
    from .play import Play


#: What a DataLoader starts, in the words of messages.
DATALOADER = "DataLoader workers"


def loader_made(play: Play, loader: Made, node: Node) -> None:
    """A DataLoader is made: nothing starts yet, but it is known what will cross."""
    given = arguments(loader)
    play.emit(LoaderMade, node, loader=loader, arguments=given)
    if context := given.get("multiprocessing_context"):
        name_start_method(play, context)
    count = workers(loader)
    if not (count.some or count.open):
        return
    roots = {name: given[name] for name in LOADERS[loader.path].crosses.split() if name in given}
    data = {"what": DATALOADER, "loader": loader, "certain": count.some}
    play.emit(Crossing, node, roots=roots, **data)
    play.pending.append(play.events[-1])


def iterate_loader(play: Play, atom: Atom, node: Node) -> None:
    """A DataLoader is iterated: its workers start, and what it holds now crosses."""
    loader = as_loader(atom)
    count = workers(loader)
    if not (count.some or count.open):
        return
    play.emit(WorkerStart, node, what=DATALOADER, loader=loader, certain=count.some)
    for crossing in [c for c in play.pending if c.loader is loader]:
        settle(play, crossing)


def settle(play: Play, crossing: Crossing) -> None:
    """Walk what crosses, as it is now."""
    if crossing in play.pending:
        play.pending.remove(crossing)
    if crossing.loader is not None:
        crossing.roots.update(_set_later(crossing.loader))
    crossing.offences = pickling.walk(play, crossing.roots)
    crossing.unseen = {
        name for name, slot in crossing.roots.items() if not pickling.is_known(play, name, slot)
    }


def _set_later(loader: Made) -> dict[str, Slot]:
    """``loader.collate_fn = ...`` after it was made."""
    crosses = LOADERS[loader.path].crosses.split()
    return {name: slot for name, slot in loader.attributes.items() if name in crosses}


def process_start(play: Play, payload: Payload, args: Args, node: Node, starts: bool) -> None:
    """A call that starts processes (or hands a task to some): ``args`` are those that cross."""
    if starts:
        play.emit(WorkerStart, node, what=payload.what, always_spawns=payload.always_spawns)
    bound = args.bind(payload.signature.split())
    roots = {name: bound[name] for name in payload.crosses.split() if name in bound}
    if roots:
        always = {
            "always_spawns": payload.always_spawns,
            "always_pickled": payload.always_pickled,
        }
        play.emit(Crossing, node, what=payload.what, roots=roots, **always)
        settle(play, play.events[-1])
    if "start_method" in bound:
        name_start_method(play, bound["start_method"])
    run_target(play, args, payload.signature, node, ranked=payload.ranked)


def run_target(play: Play, given: Args, signature: str, node: Node, *, ranked=False) -> None:
    """What a child process or thread does is done with the arguments that it was sent."""
    bound = given.bind(signature.split())
    function = bound.get("target") or (bound.get("fn") if ranked else None)
    args = bound["args"].value if "args" in bound else (Items("tuple", []),)
    known = [atom for atom in args if isinstance(atom, Items) and atom.exact]
    if function is None or not known:
        return
    rank = [Slot((Const(0),), node)] if ranked else []
    kwargs = (
        [a.entries for a in bound["kwargs"].value if isinstance(a, Mapping)]
        if "kwargs" in bound
        else []
    )
    play.call(function.value, Args([*rank, *known[0].items], dict(*kwargs[:1])), node)


def receiver_args(receiver: Atom) -> Args:
    """The arguments that the object was made with; for our own Process subclass, its state."""
    if isinstance(receiver, Instance):
        state = {"self": Slot((receiver,), receiver.node)}
        return Args([], {**state, **(receiver.made.args.keywords if receiver.made else {})})
    return receiver.args if isinstance(receiver, Made) else NO_ARGS


def run_loaders(play: Play, runner: Runner, receiver: Atom, args: Args, node: Node) -> None:
    """A library routine that iterates the loaders it is given, or that hooks of objects give."""
    slots = list(receiver_args(receiver).slots() if runner.of_receiver else args.slots())
    for slot in slots:
        for loader in loaders_in(slot.value):
            play.iterate((loader,), node)
        for atom in slot.value:
            if isinstance(atom, Instance):
                _run_hooks(play, runner.hooks.split(), atom, node)
            elif runner.workers and isinstance(atom, Made) and runner.workers in atom.args.keywords:
                counts = atom.args.keywords[runner.workers].value
                if any(isinstance(a, Const) and a.value for a in counts):
                    play.emit(WorkerStart, node, what=DATALOADER)
                    _cross_settings(play, runner, receiver_args(receiver), node)


def _cross_settings(play: Play, runner: Runner, args: Args, node: Node) -> None:
    """A trainer that makes its loaders itself, of what its constructor was given."""
    bound = args.bind(runner.signature.split())
    roots = {name: bound[given] for name, given in runner.crosses if given in bound}
    play.emit(Crossing, node, what=DATALOADER, roots=roots)
    settle(play, play.events[-1])


def _run_hooks(play: Play, hooks: list[str], instance: Instance, node: Node) -> None:
    for hook in hooks:
        if instance.cls.find(hook) is not None:
            value = play.call(play.attribute((instance,), hook, node), ANYTHING, node)
            for atom in value:
                if isinstance(atom, Generator):
                    play.iterate((atom,), node)
            for loader in loaders_in(value):
                play.iterate((loader,), node)


def name_start_method(play: Play, slot: Slot) -> None:
    """A start method is asked for by name (``"fork"``)."""
    for atom in slot.value:
        if isinstance(atom, Const) and isinstance(atom.value, str):
            play.emit(StartMethodNamed, slot.node, method=atom.value)
