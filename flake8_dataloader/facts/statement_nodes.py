"""Nodes of statements; see :mod:`nodes`."""

from __future__ import annotations

from dataclasses import dataclass

from .expression_nodes import Node


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
