"""What happens while code is played: the raw material of the rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..facts.nodes import ClassDef, FunctionDef, Node
from .methods import OWN, Methods
from .stale import Change, Changes
from .values import Atom, Made, Slot, Value

if TYPE_CHECKING:
    from .frames import Frame


@dataclass(slots=True, eq=False, kw_only=True)
class Event:
    """``node`` did it; ``site`` is the module-level statement that was running, None in a function
    that was entered on its own; ``calls`` leads from there to ``node``. ``caught`` names the
    exceptions that a ``try`` around it catches; ``loops`` are those around it."""

    node: Node
    site: Node | None
    calls: tuple[Node, ...]
    caught: frozenset[str]
    loops: tuple[Node, ...] = ()

    @property
    def anchor(self) -> Node:
        """The module-level statement; of a definition, the decorator that runs at once."""
        defined = isinstance(self.site, (FunctionDef, ClassDef))
        return self.calls[0] if defined and self.calls else self.site


@dataclass(slots=True, eq=False, kw_only=True)
class WorkerStart(Event):
    """Processes are started: ``what`` in words, for which loader, with how many workers."""

    what: str
    loader: Made | None = None
    certain: bool = True  # False: the number of workers is given and not known
    methods: Methods = OWN


@dataclass(slots=True, eq=False, kw_only=True)
class CudaUse(Event):
    """CUDA is initialised, if it was not yet."""


@dataclass(slots=True, eq=False, kw_only=True)
class StartMethodSet(Event):
    """``set_start_method``, which does not raise when it is ``forced``."""

    forced: bool
    methods: Methods


@dataclass(slots=True, eq=False, kw_only=True)
class StartMethodNamed(Event):
    """A start method is asked for by name; ``node`` is the argument."""

    method: str


@dataclass(slots=True, eq=False, kw_only=True)
class DoneOnce(Event):
    """Something is done that ``raises`` one of these exceptions when it is done again."""

    what: str
    again: str
    raises: frozenset[str]


@dataclass(slots=True, eq=False, kw_only=True)
class Undone(Event):
    """Files or folders are taken away, or may be."""


@dataclass(slots=True, eq=False, kw_only=True)
class FileRead(Event):
    """A file is opened, or read."""


@dataclass(slots=True, eq=False, kw_only=True)
class NameMissing(Event):
    """A global is read that does not exist; ``module`` is the path of the file it is sought in."""

    name: str
    module: str
    function: Node | None  # the function that reads it


@dataclass(slots=True, eq=False, kw_only=True)
class StaleRead(Event):
    """Worker code reads what the script has changed before the worker was started."""

    change: Change
    function: Node | None  # the function that reads it


@dataclass(slots=True, eq=False, kw_only=True)
class Entered(Event):
    """A worker calls ``entry``, which calls the library functions ``called``; ``sources`` are what
    its outermost loops go through, and ``result`` is what it gives."""

    entry: Atom
    called: frozenset[str]
    sources: tuple[Atom, ...]
    result: Value


@dataclass(slots=True, eq=False, kw_only=True)
class StateSet(Event):
    """An object that crosses is changed: its attribute ``name`` ("" of a container) from ``before``
    to ``value``. ``call``: a method of the object did it, called here. ``maybe``: on one of several
    ways only."""

    owner: Atom | Frame
    name: str
    before: Value | None = None
    value: Value | None = None
    call: Node | None = None
    maybe: bool = False


@dataclass(slots=True, eq=False, kw_only=True)
class StateRead(Event):
    """An attribute of an object, or a global, is read of which other processes have copies."""

    owner: Atom | Frame
    name: str
    value: Value
    function: Node | None


@dataclass(slots=True, eq=False, kw_only=True)
class Drawn(Event):
    """Worker code draws from a random number generator of which every worker has the same, or
    gives it a state of its own (``seeds``)."""

    generator: Made
    seeds: bool


@dataclass(slots=True, eq=False, kw_only=True)
class Seeded(Event):
    """``worker_init_fn`` gives a generator of the process the same state in every worker; ``draws``
    is how the functions begin that draw from it."""

    draws: tuple[str, ...]


@dataclass(slots=True, eq=False, kw_only=True)
class Given(Event):
    """What a worker calls gives ``value``, which ``node`` returns or yields."""

    value: Value
    offences: list = field(default_factory=list)  # what of it cannot be sent to the parent


@dataclass(slots=True, eq=False, kw_only=True)
class LoaderMade(Event):
    """A DataLoader is made; ``arguments`` by parameter name."""

    loader: Made
    arguments: dict[str, Slot]


@dataclass(slots=True, eq=False, kw_only=True)
class Crossing(Event):
    """Objects are pickled to another process: ``roots`` by the name that finding paths start with.

    ``loader`` is None for other starts than a DataLoader's; then ``run`` names what is called.
    """

    what: str
    roots: dict[str, Slot]
    loader: Made | None = None
    certain: bool = True
    methods: Methods = OWN
    always_pickled: bool = False
    daemonic: bool = False  # it goes to processes that may not start any
    offences: list = field(default_factory=list)
    indices: list = field(default_factory=list)  # offences of what the batch_sampler sends
    unseen: set[str] = field(default_factory=set)  # the roots of which not all is known
    stale: Changes = field(default_factory=dict)  # what the script had changed before
    objects: set[Atom] = field(default_factory=set)  # all that was sent, of what has a state
