"""Nodes of expressions and definitions; see :mod:`nodes`."""

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
    bounds: tuple[Node | None, Node | None] | None = None  # of a slice without a step


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
class Text(Node):
    """An f-string: the text that it starts with, and the expressions in it."""

    start: str
    parts: list[Node]


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
