"""Playing code on an imaginary machine: an abstract interpreter with a budget.

A :class:`Play` executes a module, and functions of it, in a :class:`World`. Names hold values (see
:mod:`values`), conditions that the world decides are decided, the others are played both ways and
joined. What happens on the way is noted as events. Nothing of the analysed code ever runs.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from ..catalog import TELLS_PLATFORM, TELLS_PROCESS, WORLD_FACTS, canonical
from ..facts.nodes import Node
from . import attributes, calls, evaluate, execute, iterate, modules, state
from .events import Crossing, Event, Given, NameMissing, StaleRead, WorkerStart
from .frames import Frame, Names
from .heap import Heap
from .lattice import merged
from .stale import Changes
from .values import NOTHING, Atom, Const, Exit, Function, Instance, Items, Slot, Symbol, Value
from .world import World

#: Statements that one play executes before it gives up: far more than any real script takes.
#: One entry may spend the BUDGET, all of them together the PURSE.
BUDGET = 10_000
PURSE = 60_000
DEEPEST_CALL = 30
_BUILTINS = frozenset(dir(builtins))


class Play:
    """One execution on one imaginary machine."""

    def __init__(
        self, project, world: World, main_name: str, *, reimported=None, redirect=None
    ) -> None:
        self.project = project
        self.world = world
        self.main_name = main_name
        #: Module frames of this play, and what they are in a worker, which ran them again.
        self.workers: dict[Frame, Frame] = {}
        self.reimported: dict[str, Frame] = reimported or {}
        #: The frames that are running, outermost first.
        self.frames: list[Frame] = []
        #: Module frames whose globals are looked up in another one: a worker's own modules.
        self.redirect: dict[Frame, Frame] = redirect or {}
        self.modules: dict[str, Frame] = {}
        self.events: list[Event] = []
        self.set_by: dict[tuple[int, str], Node] = {}  # what assigned a global or class attribute
        self.settings: dict[str, Slot] = {}  # of the process, by what sets them
        self.worker_settings: dict[str, Slot] = {}  # those that its workers begin with
        self.stale: Changes = {}  # what the script has changed, and this worker has not
        self.started = False  # whether the script has started processes
        self.crossed: set[Atom] = set()  # objects that other processes have copies of
        self.of_globals: dict[Atom, tuple[Frame, str]] = {}  # what a worker has, by what has it
        self.state_reads: set[tuple] = set()  # of them, by which attribute and function
        self.called: set[str] = set()  # functions of libraries, by path
        self.loops: list[Node] = []  # that are running
        self.sources: list[Atom] = []  # what loops go through that stand in no other loop
        self.pending: list[Crossing] = []  # of loaders that have not been iterated yet
        self.asked: set[str] = set()  # what it asked of the world that tells machines apart
        self.asked_process = False
        self.heap = Heap()
        self.splits = 0  # how many ways are being followed on their own
        self.splitting: dict[Node, bool] = {}  # which undecided conditions are worth it
        self.budget = BUDGET
        self.purse = PURSE
        self.deepest = DEEPEST_CALL
        self.nesting = 0  # how many loops are running, those over a few known things included
        self.site: Node | None = None
        self.stack: list[tuple[Node, Function]] = []
        self.caught: list[frozenset[str]] = []
        self.played: set[Node] = set()  # function definitions that have been executed
        self.instances: dict[Node, list[Instance]] = {}
        self.guessed: set[tuple] = set()
        self.assigning: dict[Node, frozenset[str]] = {}  # attributes of self, by method
        self.imported: set[str] = set()  # library modules, by path
        self.importing: list[str] = []  # files of the project that are imported at import
        self.without_grad = 0  # how many ``with torch.no_grad()`` it is in
        self.freezes = False  # whether the code says of any tensor whether it requires grad

    # The parts of the interpreter: functions whose first argument is the play.
    evaluate = evaluate.evaluate
    execute = execute.execute
    call = calls.call
    attribute = attributes.get
    iterate = iterate.iterate
    run_main = modules.run_main
    module = modules.module
    member = modules.member

    # modules

    def as_script(self, world: World) -> Play:
        """The script's own play, after that of a worker's re-import: it is the same play where
        the code never asked in which process it runs."""
        if self.asked_process:
            script = Play(self.project, world, "__main__", reimported=dict(self.modules))
            script.worker_settings = self.settings
            script.run_main()
            return script
        self.world, self.main_name = world, "__main__"
        self.worker_settings = self.settings
        for frame in self.modules.values():
            self.workers[frame] = frame
        self.modules[self.project.main.path].names["__name__"] = (Const(self.main_name),)
        return self

    # names

    def lookup(self, name: str, frame: Frame, node: Node) -> Value:
        if name in frame.global_names:
            frame = frame.module
        scope: Frame | None = frame
        while scope is not None:
            if scope.parent is None:
                scope = self.redirect.get(scope, scope)
            if name in scope.names and (scope.kind != "class" or scope is frame):
                self.asked_process |= name == "__name__" and scope.path == self.project.main.path
                if self.stale:
                    self.read(scope.names, name, node)
                if self.started and scope.parent is None:
                    state.global_read(self, scope, name, node)
                return modules.used(self, scope.names, name)
            scope = scope.parent
        if name in _BUILTINS:
            return (Symbol(f"builtins.{name}"),)
        if name != "__class__" and not self.redirect.get(frame.module, frame.module).open:
            path = frame.module.path
            self.emit(NameMissing, node, name=name, function=self.function, module=path)
        return NOTHING

    @property
    def function(self) -> Node | None:
        """The definition of the function that is running."""
        return self.stack[-1][1].node if self.stack else None

    def read(self, store: dict, key: Any, node: Node) -> None:
        """Worker code reads ``store[key]``, which the script may have changed."""
        change = self.stale.get(id(store), {}).get(key)
        if change is not None:
            self.emit(StaleRead, node, change=change, function=self.function)

    def give(self, node: Node, value: Value) -> None:
        """What is running returns or yields ``value``: if a worker called it, to the worker."""
        if len(self.stack) <= 1 and self.world.process == "worker":
            self.emit(Given, node, value=value)

    def goes_through(self, source: Value) -> None:
        """A loop begins, over ``source``."""
        if not self.nesting:
            self.sources += source

    def assign(self, name: str, value: Value, frame: Frame, node: Node | None = None) -> None:
        """Bind ``name``; ``node`` does it, where it is an assignment."""
        if name in frame.global_names:
            module, frame = frame.module, self._owner(name, frame)
            if node is not None and frame.parent is None:
                state.global_set(self, module, name, value, node)
            self.heap.put(frame.names, name, value)
        else:
            frame.names[name] = value
        if node is not None and frame.parent is None:
            self.set_by[id(frame), name] = node

    def _owner(self, name: str, frame: Frame) -> Frame:
        """The frame that a ``global`` or ``nonlocal`` name lives in."""
        scope = frame.parent
        while scope is not None and scope.parent is not None:
            if name in scope.names and scope.kind == "function":
                return scope
            scope = scope.parent
        return self.redirect.get(frame.module, frame.module)

    def fact(self, path: str) -> Value | None:
        """What the world says that ``path`` is, if it is a matter of the world."""
        if path not in WORLD_FACTS:
            return None
        if path in TELLS_PLATFORM:
            self.asked.add(path)
        self.asked_process |= path in TELLS_PROCESS
        fact = WORLD_FACTS[path](self.world)
        if isinstance(fact, tuple):
            return (Items("list", [Slot((Const(each),), None) for each in fact]),)
        return (Const(fact),)

    def symbol(self, path: str) -> Value:
        """The library name ``path``, or what the world says that it is."""
        path = canonical(path)
        return self.fact(path) or (Symbol(path),)

    # control

    def branch(self, ways: list[Callable[[], bool]], frame: Frame) -> bool:
        """Go several ways that the code does not decide between, and join what they leave."""
        before = frame.names
        ends: list[Names] = []

        def go(way: Callable[[], bool]) -> None:
            frame.names = dict(before)
            try:
                if way():
                    ends.append(frame.names)
            except Exit:
                pass

        self.heap.each([partial(go, way) for way in ways])
        frame.names, state = before, merged(ends or [frame.names])
        frame.update(state)
        return bool(ends)

    @contextmanager
    def unnoted(self) -> Iterator[None]:
        """What happens meanwhile is not of interest: only what comes of it."""
        events, self.events = self.events, []
        try:
            yield
        finally:
            self.events = events

    def all_names(self) -> dict[tuple[str, str], Node | None]:
        """The names that the modules of this play have at its end, each with its module's path, and
        the assignment that they come from, where it is one."""
        return {
            (path, name): self.set_by.get((id(frame), name))
            for path, frame in self.modules.items()
            for name in frame.names
        }

    def refill(self) -> None:
        """A new budget, for a function that is entered on its own, as long as there is one."""
        self.purse -= BUDGET - self.budget
        self.budget = self.allowance()

    def allowance(self) -> int:
        """The steps that one entry may take."""
        return min(BUDGET, self.purse)

    @property
    def undecided(self) -> bool:
        """Whether it is not sure that what runs now would run at all."""
        return self.heap.undecided or any(frame.partly for frame in self.frames)

    def spend(self) -> bool:
        """Take one step off the budget; False when it is used up."""
        self.budget -= 1
        return self.budget > 0

    def emit(self, kind: type[Event], node: Node, **data) -> None:
        calls = tuple(call for call, _ in self.stack)
        caught = frozenset().union(*self.caught)
        data.update(site=self.site, calls=calls, caught=caught, loops=tuple(self.loops))
        self.events.append(kind(node=node, **data))
        self.started |= kind is WorkerStart and self.world.process == "script"
