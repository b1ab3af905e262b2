"""What an expression can be on the imaginary machine: a *value* is a small tuple of *atoms*.

An empty tuple never occurs: what is not known is ``(UNKNOWN,)``. Atoms with a state (instances,
containers, library objects) compare by identity, as Python's own objects do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Union

from ..facts.nodes import ClassDef, FunctionDef, Node

if TYPE_CHECKING:
    from .arguments import Args
    from .frames import Frame


class Exit(Exception):
    """The analysed program ends here (``sys.exit()``)."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """What the code does not tell. It may tell whether it counts as ``true``; an ``option`` is what
    the user may say instead of a default (on the command line, in the environment)."""

    true: bool | None = None
    option: bool = False


UNKNOWN = Unknown()
OPTION = Unknown(option=True)


@dataclass(frozen=True, slots=True)
class Const:
    """A number, string, bytes, boolean, None or Ellipsis."""

    value: Any

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Const)
            and type(self.value) is type(other.value)
            and self.value == other.value
        )

    def __hash__(self) -> int:
        return hash((type(self.value), self.value))


#: Among the names of a class: what ``copyreg.pickle`` was given for it.
REDUCER = "<copyreg>"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A name of a library, by its canonical dotted path (``torch.utils.data.DataLoader``), and the
    multiprocessing ``context`` that it was taken from (``get_context("spawn").Process``)."""

    path: str
    context: Made | None = field(default=None, compare=False)


@dataclass(slots=True)
class Slot:
    """A value and the node that put it where it is: one step of a finding's chain.

    ``maybe``: an entry or argument that may be absent.
    """

    value: Value
    node: Node
    maybe: bool = False


class Defined:
    """A function or class: what ``frame`` has by the name that it is defined under."""

    __slots__ = ()

    @property
    def home(self) -> Frame:
        """The frame in which its name is looked up."""
        return self.frame.module if self.is_global else self.frame

    @property
    def is_local(self) -> bool:
        return self.home.enclosing.kind == "function"


@dataclass(slots=True, eq=False)
class Function(Defined):
    """A function or lambda of the analysed code, with the frame that it closes over."""

    node: FunctionDef
    frame: Frame
    defaults: dict[str, Value]
    owner: ClassValue | None = None
    binding: str = "plain"  # "plain" | "static" | "class" | "property" | "cached"
    setter: Function | None = None  # of a property
    wraps: Function | None = None  # functools.wraps: it goes by the name of this one
    decorates: Function | None = None  # what a decorator made of this one
    remade: Node | None = None  # the call that made another object of it, with its name
    skipped: bool = False  # a test that does not run on this machine
    attributes: dict[str, Slot] = field(default_factory=dict)
    is_global: bool = False  # ``global f`` stands before its ``def``

    @property
    def name(self) -> str:
        return self.node.name


@dataclass(slots=True, eq=False)
class ClassValue(Defined):
    """A class of the analysed code. ``node`` is a Call for one that ``namedtuple()`` made."""

    node: ClassDef | Node
    name: str
    frame: Frame
    bases: list[Atom]
    names: dict[str, Value]
    is_dataclass: bool = False
    fields: list[str] = field(default_factory=list)
    members: dict[str, Instance] = field(default_factory=dict)  # of an Enum
    _lineage: list[ClassValue | Symbol] | None = None
    is_global: bool = False  # ``global C`` stands before its ``class``

    def lineage(self) -> list[ClassValue | Symbol]:
        """This class and its bases, depth first: an approximation of the MRO."""
        if self._lineage is None:
            self._lineage = list(self._bases_first())
        return self._lineage

    def _bases_first(self) -> Iterator[ClassValue | Symbol]:
        seen: set[int] = set()
        todo: list[Atom] = [self]
        while todo:
            atom = todo.pop(0)
            if id(atom) in seen:
                continue
            seen.add(id(atom))
            if isinstance(atom, ClassValue):
                yield atom
                todo = [*atom.bases, *todo]
            elif isinstance(atom, Symbol):
                yield atom

    def after(self, cls: ClassValue) -> list[ClassValue | Symbol] | None:
        """What follows ``cls`` in the lineage; None if it is not there. A worker has classes of
        its own, which come of the same definitions."""
        lineage = self.lineage()
        nodes = [getattr(base, "node", None) for base in lineage]
        return lineage[nodes.index(cls.node) + 1 :] if cls.node in nodes else None

    def find(self, name: str) -> Value | None:
        """The class attribute ``name``, here or in a base of the analysed code."""
        for cls in self.lineage():
            if isinstance(cls, ClassValue) and name in cls.names:
                return cls.names[name]
        return None

    @property
    def is_enum(self) -> bool:
        return any(base.path.startswith("enum.") for base in self.foreign_bases())

    def foreign_bases(self) -> Iterator[Symbol]:
        return (atom for atom in self.lineage() if isinstance(atom, Symbol))


@dataclass(slots=True, eq=False)
class Instance:
    """An instance of a :class:`ClassValue`; ``made`` is what its library base was given."""

    cls: ClassValue
    node: Node
    attributes: dict[str, Slot] = field(default_factory=dict)
    made: Made | None = None
    is_member: bool = False  # of an Enum
    on_cuda: Node | None = None


@dataclass(slots=True, eq=False)
class Made:
    """What calling a library symbol gave: it holds what it was given."""

    path: str
    args: Args
    node: Node
    attributes: dict[str, Slot] = field(default_factory=dict)
    on_cuda: Node | None = None
    opener: Node | None = None  # the call of a method that made it, after its owner was made
    receiver: Atom | None = None
    kept: dict[str, Slot] | None = None  # see holding.held


@dataclass(slots=True, eq=False)
class Method:
    """A method: ``function`` bound to ``receiver``, or a library's, known by its ``path``."""

    receiver: Atom
    function: Function | None
    path: str = ""
    node: Node | None = None
    remade: Node | None = None  # as of a Function

    @property
    def name(self) -> str:
        return self.function.name if self.function else self.path.rpartition(".")[2]


@dataclass(slots=True, eq=False)
class Super:
    """``super()`` in a method of ``cls``."""

    receiver: Atom
    cls: ClassValue


@dataclass(slots=True, eq=False)
class Items:
    """A list, tuple or set; also a generator expression, or a "view" of a dict, that ``node`` made.
    Not ``exact``: there may be more of the same, or fewer."""

    kind: str
    items: list[Slot]
    exact: bool = True
    node: Node | None = None


@dataclass(slots=True, eq=False)
class Mapping:
    """A dict: entries by constant key, and what stands under keys that are not known."""

    entries: dict[Any, Slot]
    rest: list[Slot] = field(default_factory=list)
    default: Slot | None = None  # the factory of a defaultdict

    @property
    def exact(self) -> bool:
        """Whether the entries are all, and surely there."""
        return not self.rest and not any(slot.maybe for slot in self.entries.values())


@dataclass(slots=True, eq=False)
class Partial:
    """``functools.partial``."""

    function: Slot
    args: Args
    node: Node


@dataclass(slots=True, eq=False)
class Generator:
    """A generator that has not run yet: its body runs when it is iterated."""

    frame: Frame
    body: list[Node]
    node: Node


@dataclass(slots=True, eq=False)
class Cuda:
    """A tensor, module, stream or generator that ``node`` put on a CUDA device."""

    node: Node


Atom = Union[
    Unknown, Const, Symbol, Function, ClassValue, Instance, Made, Method, Super, Items, Mapping,
    Partial, Generator, Cuda, "Module", "Imported",
]  # fmt: skip
Value = tuple[Atom, ...]
#: Objects that compare by identity, as they can change.
STATEFUL = (Instance, Made, Items, Mapping)


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the project, by its file: it is executed when something of it is used."""

    path: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What a module of the project (by its file) calls ``name``, before anybody has used it."""

    path: str
    name: str


NOTHING: Value = (UNKNOWN,)
NONE: Value = (Const(None),)
TRUE: Value = (Const(True),)
FALSE: Value = (Const(False),)
