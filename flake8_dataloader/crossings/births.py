"""The birth of workers, played on each imaginary machine: what the rules look at.

On every machine the main module is played twice, as the script (``__main__``) and as a worker
re-imports it (``__mp_main__``); then the functions that nobody was seen to call; then, on the
worker's globals, the code that the crossings bring there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import TypeVar

from ..catalog import WORLD_FACTS
from ..facts.nodes import Node
from . import modules, starts, worker
from .events import Crossing, Event, LoaderMade, StartMethodNamed, StartMethodSet, WorkerStart
from .frames import Frame
from .loaders import workers
from .methods import OWN
from .pickling import Offence
from .play import Play
from .values import ClassValue, Function, Method
from .worker import WorkerEvent
from .world import World

E = TypeVar("E", bound=Event)


@dataclass
class Birth:
    """One machine's story. ``reimported``: what happens while a worker imports the main module;
    ``parent``: what happens in the script and its functions; ``worker``: in worker code."""

    world: World
    reimported: list[Event] = field(default_factory=list)
    parent: list[Event] = field(default_factory=list)
    worker: list[WorkerEvent] = field(default_factory=list)
    #: By its module's path and its name, what assigns each global of the script.
    parent_names: dict[tuple[str, str], Node | None] = field(default_factory=dict)
    #: What the datasets of loaders without workers do, in the script: played when it is asked for.
    serial: Callable[[], list[WorkerEvent]] = list
    worker_code: frozenset[Node] = frozenset()  # the functions that workers run
    asked: frozenset[str] = frozenset()  # the facts of the world that it depends on
    hazards: list = field(default_factory=list)  # what the rules before this one found
    in_notebook: bool = False

    def at_import(self, kind: type[E]) -> Iterator[E]:
        """What a worker does again when it re-imports the main module."""
        return (e for e in self.reimported if isinstance(e, kind) and e.site is not None)

    def before_first_start(self, kind: type[E]) -> Iterator[E]:
        """The same up to the first start of workers, where a worker that gets there dies."""
        events = [e for e in self.reimported if e.site is not None]
        starts = (e for e in events if isinstance(e, WorkerStart) and e.certain and self.spawns(e))
        end = events.index(first) if (first := next(starts, None)) else len(events)
        return (e for e in events[:end] if isinstance(e, kind))

    def in_parent(self, kind: type[E]) -> Iterator[E]:
        return (e for e in self.parent if isinstance(e, kind))

    @property
    def pickled(self) -> list[Crossing]:
        """The crossings that go by pickle: all but those to forked workers."""
        crossings = self.in_parent(Crossing)
        return [c for c in crossings if self.spawns(c) or (c.always_pickled and self.forks(c))]

    def spawns(self, event: WorkerStart | Crossing | StartMethodSet | Offence) -> bool:
        """Whether the processes that ``event`` is about import the main module again."""
        return bool(self._methods(event) - {"fork"})

    def forks(self, event: WorkerStart | Crossing | StartMethodSet | Offence) -> bool:
        """Whether the processes that ``event`` is about are copies of their parent."""
        return "fork" in self._methods(event)

    def _methods(self, event: WorkerStart | Crossing | StartMethodSet | Offence) -> frozenset[str]:
        """How the processes may be started; nothing is started where the system lacks the way."""
        asked = event.methods
        if None in asked:
            asked = asked - OWN | self._program_wide
        return asked & set(self.world.start_methods)

    @cached_property
    def _program_wide(self) -> frozenset[str]:
        """What the program sets its start method to, or else the machine's own."""
        own = self.world.start_method
        asked = set()
        for call in self.in_parent(StartMethodSet):
            refused = call.caught & {"ValueError", "Exception", "BaseException"}
            there = self.world.start_methods if refused else call.methods
            asked |= {method if method in there else own for method in call.methods - OWN}
        return frozenset(asked or {own})

    @property
    def chooses_spawn(self) -> bool:
        """Whether the code asks for spawn by name: then Windows brings it nothing new."""
        return any(named.method == "spawn" for named in self.in_parent(StartMethodNamed))

    @property
    def starts_workers(self) -> bool:
        """Whether anything in the file starts workers, or makes a loader that will."""
        started = [*self.in_parent(WorkerStart), *self.in_parent(Crossing)]
        return any(event.certain and self.spawns(event) for event in started)

    @property
    def loaders(self) -> list[LoaderMade]:
        return list(self.in_parent(LoaderMade))

    def in_worker(self, kind: type[E]) -> Iterator[tuple[E, Crossing]]:
        return ((w.event, w.crossing) for w in self.worker if isinstance(w.event, kind))


def play_births(project, worlds: Iterable[World], relevant: Callable[[str], bool]) -> list[Birth]:
    """Play ``project`` on each of ``worlds``; one play serves those that answer alike."""
    births: list[Birth] = []
    for world in worlds:
        alike = next((birth for birth in births if _answers_alike(world, birth)), None)
        if alike is None:
            births.append(_play(project, world, relevant))
        else:
            births.append(replace(alike, world=world, hazards=[]))
    return births


def _answers_alike(world: World, birth: Birth) -> bool:
    return all(WORLD_FACTS[path](world) == WORLD_FACTS[path](birth.world) for path in birth.asked)


def _play(project, world: World, relevant: Callable[[str], bool]) -> Birth:
    # No file backs the main module of a notebook: workers do not run it again.
    notebook = project.main.is_notebook
    name = "__main__" if notebook else "__mp_main__"
    again = Play(project, replace(world, process="re-import"), name)
    again.run_main()
    modules.run_imported(again)
    reimported = [] if notebook else list(again.events)
    parent = again.as_script(world)
    frame = parent.modules[project.main.path]
    for function in _uncalled(parent, frame, relevant):
        worker.enter(parent, (function,), function.node)
    for crossing in list(parent.pending):
        starts.settle(parent, crossing)
    crossings = [e for e in parent.events if isinstance(e, Crossing)]
    child = Play(project, replace(world, process="worker"), "__mp_main__", redirect=parent.workers)
    child.modules = {here.path: there for here, there in parent.workers.items()}
    child.settings, child.freezes = parent.worker_settings, parent.freezes
    lacking = any(set(here.names) - set(there.names) for here, there in parent.workers.items())
    # Of children that may do what they like only the state that they lack is of interest, and what
    # they send back.
    crossings = [c for c in crossings if c.daemonic or c.always_pickled or lacking or c.stale]
    lived = worker.live(child, crossings)
    asked = frozenset(again.asked | parent.asked | child.asked)
    events, names = parent.events, parent.all_names()
    serial = partial(worker.live, parent, list(_without_workers(events)))
    code = frozenset(child.played)
    seen = (reimported, events, lived, names, serial, code, asked)
    return Birth(world, *seen, in_notebook=notebook)


def _without_workers(events: list[Event]) -> Iterator[Crossing]:
    """What would cross if the loaders that have no workers had some."""
    for made in events:
        if isinstance(made, LoaderMade) and workers(made.loader).none:
            context = {"site": made.site, "calls": made.calls, "caught": made.caught}
            roots = {name: made.arguments[name] for name in ("dataset",) if name in made.arguments}
            yield Crossing(node=made.node, what="", roots=roots, loader=made.loader, **context)


def _uncalled(play: Play, frame: Frame, relevant: Callable[[str], bool]) -> Iterator:
    """Functions and methods of the main module that no play has come to."""
    for value in list(frame.names.values()):
        for atom in value:
            if isinstance(atom, Function) and atom.frame is frame:
                if not atom.skipped and atom.node not in play.played and relevant(atom.name):
                    yield atom
            elif isinstance(atom, ClassValue) and atom.frame is frame and relevant(atom.name):
                yield from _uncalled_methods(play, atom, relevant)


def _uncalled_methods(play: Play, cls: ClassValue, relevant) -> Iterator[Method]:
    for value in list(cls.names.values()):
        for atom in value:
            if not isinstance(atom, Function) or atom.owner is not cls:
                continue
            if atom.skipped or atom.node in play.played or not relevant(atom.name):
                continue
            for instance in _instances(play, cls):
                yield Method(instance, atom, node=atom.node)


def _instances(play: Play, cls: ClassValue) -> list:
    """An instance that the code made, or one made without knowing the arguments."""
    if not play.instances.get(cls.node):
        worker.enter(play, (cls,), cls.node)
    return play.instances.get(cls.node, [])[:1]
