"""Where nodes stand in the text, worked out once and only for what there is to report.

libcst's PositionProvider takes twice as long as the parse. Where statements begin is known from
``ast``; generating the code of those that matter, and noting how many tokens come before the wanted
nodes, takes a twentieth of that and says the same.
"""

from __future__ import annotations

import ast
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import fields
from itertools import accumulate
from typing import NamedTuple

import libcst as cst
from libcst._nodes.internal import CodegenState  # the hook that PositionProvider itself uses

from ..findings import Span

_NEWLINE = re.compile("\r\n|\r|\n")
_ELSEWHERE = nullcontext()
_BLANK = re.compile(
    "whitespace|lines|^([lr]par|comma|semicolon|header|footer|newline|equal|operator|dot|colon"
    "|[lr](bracket|brace))$"
)

#: Compound statements of a header and one body, which are taken apart.
_COMPOUND = (cst.FunctionDef, cst.ClassDef, cst.With, cst.For, cst.While, cst.If)
_NO_BODY = cst.SimpleStatementSuite([cst.Pass()])

#: The child that ends the part of a compound statement that is worth underlining.
_HEADER_ENDS = {
    cst.FunctionDef: lambda node: node.name,
    cst.ClassDef: lambda node: node.name,
    cst.For: lambda node: node.iter,
    cst.While: lambda node: node.test,
    cst.If: lambda node: node.test,
    cst.With: lambda node: node.items[-1],
}


class _Part(NamedTuple):
    """A statement, or the header of one, to generate; ``key`` is the id that the statement has."""

    node: cst.CSTNode
    key: int


class _Recorder(CodegenState):
    """Generates code and notes the first and last token of the wanted nodes, parentheses and
    whitespace around them left out. Nodes go by their id: hashing them costs more than the rest."""

    def __init__(self, module: cst.Module, wanted: set[int]) -> None:
        super().__init__(module.default_indent, module.default_newline)
        self.wanted = wanted
        self.starts: dict[int, int] = {}
        self.ends: dict[int, int] = {}

    def before_codegen(self, node: cst.CSTNode) -> None:
        if id(node) in self.wanted:
            self.starts[id(node)] = len(self.tokens)

    def after_codegen(self, node: cst.CSTNode) -> None:
        if id(node) in self.wanted:
            self.ends.setdefault(id(node), len(self.tokens))

    def record_syntactic_position(
        self, node, *, start_node=None, end_node=None
    ) -> AbstractContextManager[None]:
        return self._syntactic(id(node)) if id(node) in self.wanted else _ELSEWHERE

    @contextmanager
    def _syntactic(self, key: int) -> Iterator[None]:
        self.starts[key] = len(self.tokens)
        yield
        self.ends[key] = len(self.tokens)


def spans(module: cst.Module, tree: ast.Module, wanted: Iterable[cst.CSTNode]) -> dict[int, Span]:
    """By id, the text of each wanted node: without decorators, and of a compound statement its
    header. ``tree`` is the ``ast`` of the same text."""
    ends = {id(node): id(_HEADER_ENDS.get(type(node), lambda n: n)(node)) for node in wanted}
    found: dict[int, Span] = {}
    for statement, place in _statements(module.body, tree.body, {*ends, *ends.values()}):
        found |= _spans_in(module, statement, place, ends)
    return found


def _statements(
    body: Sequence[cst.CSTNode], places: list[ast.stmt], ids: set[int]
) -> Iterator[tuple[_Part, ast.stmt]]:
    """The smallest statements, and headers of compound ones, in which there is a wanted node."""
    remaining = iter(places)
    for statement in body:
        place = next(remaining)
        for _ in statement.body[1:] if isinstance(statement, cst.SimpleStatementLine) else ():
            next(remaining)  # a; b
        if not _contains(statement, ids):
            continue
        if isinstance(statement, _COMPOUND) and _is_block(statement):
            header = statement.with_changes(body=_NO_BODY)
            if id(statement) in ids or _contains(header, ids):
                yield _Part(header, id(statement)), place
            yield from _statements(statement.body.body, place.body, ids)
        else:
            yield _Part(statement, id(statement)), place


def _is_block(statement: cst.CSTNode) -> bool:
    """Whether the statement is a header and one indented body."""
    return isinstance(statement.body, cst.IndentedBlock) and not getattr(statement, "orelse", None)


def _contains(statement: cst.CSTNode, ids: set[int]) -> bool:
    todo = [statement]
    while todo:
        node = todo.pop()
        if id(node) in ids:
            return True
        for name in _PARTS[type(node)]:
            part = getattr(node, name)
            if isinstance(part, cst.CSTNode):
                todo.append(part)
            elif isinstance(part, (list, tuple)):
                todo += part
    return False


class _PartNames(dict):
    """The fields of a kind of node in which there can be something to report, found out once."""

    def __missing__(self, kind: type[cst.CSTNode]) -> tuple[str, ...]:
        self[kind] = tuple(f.name for f in fields(kind) if not _BLANK.search(f.name))
        return self[kind]


_PARTS = _PartNames({cst.Name: (), cst.SimpleString: (), cst.Integer: (), cst.Float: ()})


def _spans_in(
    module: cst.Module, part: _Part, place: ast.stmt, ends: dict[int, int]
) -> dict[int, Span]:
    recorder = _Recorder(module, {*ends, *ends.values(), id(part.node)})
    recorder.indent_tokens = [" " * place.col_offset]  # as wide as the indentation, tabs included
    part.node._codegen(recorder)
    offsets = [0, *accumulate(map(len, recorder.tokens))]
    line_starts = [0, *(m.end() for m in _NEWLINE.finditer("".join(recorder.tokens)))]
    start = recorder.starts[id(part.node)]
    before = place.lineno - bisect_right(line_starts, offsets[start])
    recorder.starts[part.key] = start  # a header is a copy of the statement
    recorder.ends.setdefault(part.key, recorder.ends[id(part.node)])

    def locate(token: int) -> tuple[int, int]:
        line = bisect_right(line_starts, offsets[token])
        return before + line, offsets[token] - line_starts[line - 1] + 1

    return {
        key: Span(*locate(recorder.starts[key]), *locate(recorder.ends[end]))
        for key, end in ends.items()
        if key in recorder.starts and end in recorder.ends
    }
