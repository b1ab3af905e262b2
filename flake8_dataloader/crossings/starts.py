"""Everything that starts a process, and what crosses to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..catalog import LOADERS, PAYLOADS, RUNNERS, STARTS, Payload, Runner
from ..facts.nodes import Node
from . import inherited, methods, pickling, returning, runners
from .arguments import NO_ARGS, Args
from .events import Crossing, LoaderMade, StartMethodNamed, WorkerStart
from .lattice import plain, truth
from .loaders import arguments, as_loader, found, receiver_args, workers
from .methods import Methods
from .stale import changes
from .values import (
    STATEFUL,
    Atom,
    Const,
    Instance,
    Items,
    Made,
    Mapping,
    Slot,
)

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
    _will_cross(play, loader, node)


def _will_cross(play: Play, loader: Made, node: Node) -> None:
    count = workers(loader)
    if not (count.some or count.open):
        return
    given = arguments(loader)
    roots = {name: given[name] for name in LOADERS[loader.path].crosses.split() if name in given}
    data = {"what": DATALOADER, "loader": loader, "certain": count.some}
    data |= {"methods": _methods(loader), "stale": changes(play), "daemonic": True}
    play.emit(Crossing, node, roots=roots, **data)
    play.pending.append(play.events[-1])


def iterate_loader(play: Play, atom: Atom, node: Node) -> None:
    """A DataLoader is iterated: its workers start, and what it holds now crosses."""
    loader = as_loader(atom)
    count = workers(loader)
    if not (count.some or count.open):
        _load_here(play, loader, node)
        return
    data = {"what": DATALOADER, "loader": loader, "certain": count.some}
    play.emit(WorkerStart, node, methods=_methods(loader), **data)
    _measure(play, loader, node)
    for crossing in [c for c in play.pending if c.loader is loader]:
        crossing.stale = changes(play)
        settle(play, crossing)


def _load_here(play: Play, loader: Made, node: Node) -> None:
    """Without workers the parent loads the samples, and may leave an open file in the dataset that
    another loader sends."""
    if (dataset := arguments(loader).get("dataset")) is not None:
        with play.unnoted():
            play.iterate(dataset.value, node)


def _measure(play: Play, loader: Made, node: Node) -> None:
    """The sampler asks the parent's dataset how long it is, which may open a file there."""
    if (dataset := arguments(loader).get("dataset")) is not None:
        with play.unnoted():
            for atom in returning.datasets(dataset.value):
                if isinstance(atom, Instance) and atom.cls.find("__len__"):
                    play.call(play.attribute((atom,), "__len__", node), NO_ARGS, node)


def settle(play: Play, crossing: Crossing) -> None:
    """Walk what crosses, as it is now."""
    if crossing in play.pending:
        play.pending.remove(crossing)
    if crossing.loader is not None:
        crossing.roots.update(_set_later(crossing.loader))
        crossing.methods = _methods(crossing.loader)
    visits = list(pickling.reached(crossing.roots, play))
    crossing.offences = pickling.offences(play, visits)
    if crossing.loader is not None:
        crossing.indices = returning.unsendable_indices(play, crossing)
    crossing.offences += inherited.offences(visits, crossing)
    crossing.objects = {visit.atom for visit in visits if isinstance(visit.atom, STATEFUL)}
    play.crossed |= crossing.objects
    crossing.unseen = {
        name for name, slot in crossing.roots.items() if not pickling.is_known(play, name, slot)
    }


def _set_later(loader: Made) -> dict[str, Slot]:
    """``loader.collate_fn = ...`` after it was made."""
    crosses = LOADERS[loader.path].crosses.split()
    return {name: slot for name, slot in loader.attributes.items() if name in crosses}


def _methods(loader: Made) -> Methods:
    """Its start method; ``loader.multiprocessing_context = ...`` may come later, too."""
    return methods.asked({**arguments(loader), **loader.attributes})


def call(play: Play, path: str, receiver: Atom | None, args: Args, node: Node) -> bool:
    """A call that starts processes, gives them work, or iterates loaders; False: it does not."""
    entries = [table[path] for table in (STARTS, PAYLOADS, RUNNERS) if path in table]
    for entry in entries:
        given = _given(entry, receiver, args)
        if entry.when is not None and not entry.when({k: plain(s.value) for k, s in given.items()}):
            continue
        if isinstance(entry, Payload):
            asked = methods.asked({**receiver_args(receiver).keywords, **given}, entry.method)
            if isinstance(receiver, Made) and "daemon" in receiver.attributes:
                given["daemon"] = receiver.attributes["daemon"]
            _process_start(play, entry, given, node, asked, starts=path in STARTS)
            if path == "multiprocessing.Process().start":
                _has_started(play, receiver, node)
        else:
            runners.run(play, entry, receiver, list(given.values()), node)
            for recipe in entry.makes:
                _run_made(play, entry, recipe, given, node)
    return bool(entries)


def _has_started(play: Play, process: Atom | None, node: Node) -> None:
    """From now on it has a handle of the running process, which cannot be pickled."""
    if isinstance(process, (Instance, Made)):
        handle = Made("multiprocessing.Process()._popen", NO_ARGS, process.node)
        play.heap.put(process.attributes, "_popen", Slot((handle,), node))


def _given(entry: Payload | Runner, receiver: Atom | None, args: Args) -> dict[str, Slot]:
    """The arguments by name: those of the constructor where it is given what matters, and then
    those of the call by number."""
    if not entry.of_receiver:
        return args.bind(entry.signature.split())
    made = receiver_args(receiver).bind(entry.signature.split(), past="made")
    return {**made, **args.bind(())}


def _process_start(
    play: Play, payload: Payload, given: dict[str, Slot], node: Node, asked: Methods, starts: bool
) -> None:
    if starts:
        play.emit(WorkerStart, node, what=payload.what, methods=asked)
    if roots := dict(_sent(payload, given)):
        daemonic = payload.daemonic or _asks_for_daemon(given)
        data = {"always_pickled": payload.always_pickled, "daemonic": daemonic}
        data |= {"what": payload.what, "methods": asked, "stale": changes(play)}
        play.emit(Crossing, node, roots=roots, **data)
        settle(play, play.events[-1])
    if "start_method" in given:
        name_start_method(play, given["start_method"])
    run_target(play, given, node, ranked=payload.ranked)


def _asks_for_daemon(given: dict[str, Slot]) -> bool:
    """``Process(target=f, daemon=True)``, or ``process.daemon = True`` before it starts."""
    return "daemon" in given and truth(given["daemon"].value) is True


def _sent(payload: Payload, given: dict[str, Slot]) -> Iterator[tuple[str, Slot]]:
    """What crosses, by name."""
    named = payload.signature.split()
    for entry in payload.crosses.split():
        name = entry.removesuffix("[]")
        others = [other for other in given if other not in (*named, methods.CONTEXT)]
        for each in others if name == "*" else [name]:
            if each in given and entry != name:
                yield from _elements(each, given[each])
            elif each in given:
                yield each, given[each]


def _elements(name: str, slot: Slot) -> Iterator[tuple[str, Slot]]:
    for atom in slot.value:
        if isinstance(atom, Items):
            yield from ((f"{name}[{index}]", item) for index, item in enumerate(atom.items))


def run_target(play: Play, given: dict[str, Slot], node: Node, *, ranked: bool = False) -> None:
    """What a child process or thread does is done with the arguments that it was sent."""
    function = given.get("target") or (given.get("fn") if ranked else None)
    args = given["args"].value if "args" in given else (Items("tuple", []),)
    known = [atom for atom in args if isinstance(atom, Items) and atom.exact]
    if function is None or not known:
        return
    rank = [Slot((Const(0),), node)] if ranked else []
    kwargs = (
        [a.entries for a in given["kwargs"].value if isinstance(a, Mapping)]
        if "kwargs" in given
        else []
    )
    play.call(function.value, Args([*rank, *known[0].items], dict(*kwargs[:1])), node)


def _run_made(play: Play, runner: Runner, recipe: str, given: dict[str, Slot], node: Node) -> None:
    """A library routine that makes a DataLoader of what it is given, and iterates it."""
    arguments: dict[str, Slot] = {}
    for part in recipe.split():
        name, _, source = part.partition("=")
        if name.startswith("**"):
            arguments.update(_entries(given.get(name[2:])))
        elif (slot := found(given, source)) is not None:
            arguments[name] = slot
    if runner.workers:
        arguments.setdefault("num_workers", Slot((Const(runner.workers),), node))
    if "num_workers" in arguments:
        asked = arguments["num_workers"].node
        loader = Made("torch.utils.data.DataLoader", Args([], arguments), asked)
        _will_cross(play, loader, node)
        play.iterate((loader,), node)


def _entries(slot: Slot | None) -> dict[str, Slot]:
    """The entries of a dict that is given as ``loader_kwargs``."""
    known = [atom.entries for atom in slot.value if isinstance(atom, Mapping)] if slot else []
    return known[0] if known else {}


def name_start_method(play: Play, slot: Slot) -> None:
    """A start method is asked for by name (``"fork"``)."""
    for atom in slot.value:
        if isinstance(atom, Const) and isinstance(atom.value, str):
            play.emit(StartMethodNamed, slot.node, method=atom.value)
