"""The vocabulary of facts: what code says, in as few kinds of node as playing it takes.

Nodes know nothing of libcst. ``origin`` is an opaque handle that :meth:`Facts.span` turns into a
place in the text; everything else is plain data. Nodes compare by identity.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True, eq=False)
class Node:
    origin: Any


# Expressions


@dataclass(slots=True, eq=False)
class Constant(Node):
    value: Any


@dataclass(slots=True, eq=False)
class Name(Node):
    id: str


@dataclass(slots=True, eq=False)
class Attribute(Node):
    value: Node
    attr: str


@dataclass(slots=True, eq=False)
class Subscript(Node):
    value: Node
    index: Node | None  # None: a slice, or several indices


@dataclass(slots=True, eq=False)
class Argument(Node):
    """``star`` is ``""``, ``"*"`` or ``"**"``; ``keyword`` is None for a positional argument."""

    value: Node
    keyword: str | None
    star: str


@dataclass(slots=True, eq=False)
class Call(Node):
    func: Node
    args: list[Argument]


@dataclass(slots=True, eq=False)
class Collection(Node):
    kind: str  # "list" | "tuple" | "set"
    items: list[Node]


@dataclass(slots=True, eq=False)
class Starred(Node):
    value: Node


@dataclass(slots=True, eq=False)
class Entry(Node):
    """One entry of a dict display; ``key`` is None for ``**value``."""

    key: Node | None
    value: Node


@dataclass(slots=True, eq=False)
class DictDisplay(Node):
    entries: list[Entry]


@dataclass(slots=True, eq=False)
class Conditional(Node):
    test: Node
    body: Node
    orelse: Node


@dataclass(slots=True, eq=False)
class Boolean(Node):
    operator: str  # "and" | "or"
    left: Node
    right: Node


@dataclass(slots=True, eq=False)
class Unary(Node):
    operator: str  # "not" | "-" | "+" | "~"
    operand: Node


@dataclass(slots=True, eq=False)
class Binary(Node):
    operator: str
    left: Node
    right: Node


@dataclass(slots=True, eq=False)
class Compare(Node):
    left: Node
    comparisons: list[tuple[str, Node]]


@dataclass(slots=True, eq=False)
class Walrus(Node):
    target: Node
    value: Node


@dataclass(slots=True, eq=False)
class Yield(Node):
    value: Node | None
    delegates: bool


@dataclass(slots=True, eq=False)
class Await(Node):
    value: Node


@dataclass(slots=True, eq=False)
class Comprehension(Node):
    kind: str  # "list" | "set" | "dict" | "generator"
    elements: list[Node]
    clauses: list[tuple[Node, Node, list[Node]]]  # target, iterable, conditions


@dataclass(slots=True, eq=False)
class Opaque(Node):
    """An expression whose value is of no interest; its parts still run."""

    parts: list[Node]


# Definitions


@dataclass(slots=True, eq=False)
class Parameter(Node):
    name: str
    kind: str  # "positional" | "keyword" | "*" | "**"
    default: Node | None


@dataclass(slots=True, eq=False)
class Suite:
    """A body that is lowered when it is first played: most functions of a file never are."""

    lower: Callable[[], tuple[list[Node], bool]] | None
    _statements: list[Node] = field(default_factory=list)
    _yields: bool = False

    def _force(self) -> None:
        if self.lower is not None:
            lower, self.lower = self.lower, None
            self._statements, self._yields = lower()

    @property
    def statements(self) -> list[Node]:
        self._force()
        return self._statements

    @property
    def yields(self) -> bool:
        """Whether this is the body of a generator function."""
        self._force()
        return self._yields


@dataclass(slots=True, eq=False)
class FunctionDef(Node):
    """A ``def`` or a lambda (whose name is ``<lambda>`` and whose body is one Return)."""

    name: str
    parameters: list[Parameter]
    body: Suite
    decorators: list[Node]


@dataclass(slots=True, eq=False)
class ClassDef(Node):
    name: str
    bases: list[Argument]
    body: Suite
    decorators: list[Node]


# Statements


@dataclass(slots=True, eq=False)
class Expression(Node):
    value: Node


@dataclass(slots=True, eq=False)
class Assign(Node):
    targets: list[Node]
    value: Node | None  # None: an annotation without a value
    annotated: bool = False


@dataclass(slots=True, eq=False)
class AugAssign(Node):
    target: Node
    operator: str
    value: Node


@dataclass(slots=True, eq=False)
class Delete(Node):
    targets: list[Node]


@dataclass(slots=True, eq=False)
class Return(Node):
    value: Node | None


@dataclass(slots=True, eq=False)
class Leave(Node):
    """``break`` or ``continue``: the rest of the suite does not run."""


@dataclass(slots=True, eq=False)
class Raise(Node):
    value: Node | None


@dataclass(slots=True, eq=False)
class If(Node):
    test: Node
    body: list[Node]
    orelse: list[Node]


@dataclass(slots=True, eq=False)
class Loop(Node):
    """``for`` (with ``target`` and ``iterable``) or ``while`` (with ``test``)."""

    target: Node | None
    iterable: Node | None
    test: Node | None
    body: list[Node]
    orelse: list[Node]


@dataclass(slots=True, eq=False)
class With(Node):
    items: list[tuple[Node, Node | None]]
    body: list[Node]


@dataclass(slots=True, eq=False)
class Handler(Node):
    types: Node | None
    name: str | None
    body: list[Node]


@dataclass(slots=True, eq=False)
class Try(Node):
    body: list[Node]
    handlers: list[Handler]
    orelse: list[Node]
    final: list[Node]


@dataclass(slots=True, eq=False)
class Case(Node):
    """``literal`` is the one value that the pattern takes, where it is one; ``binds`` its names."""

    literal: Node | None
    wildcard: bool
    binds: list[str]
    guard: Node | None
    body: list[Node]


@dataclass(slots=True, eq=False)
class Match(Node):
    subject: Node
    cases: list[Case]


@dataclass(slots=True, eq=False)
class Import(Node):
    """``module`` None: a plain import. A name of ``*`` is a star import. ``level`` counts dots."""

    module: str | None
    level: int
    names: list[tuple[str, str | None]]


@dataclass(slots=True, eq=False)
class Scope(Node):
    """``global`` or ``nonlocal``."""

    keyword: str
    names: list[str]
