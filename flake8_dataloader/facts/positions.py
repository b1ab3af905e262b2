"""Where nodes stand in the text, worked out once and only for what there is to report.

libcst's PositionProvider takes twice as long as the parse. The lines on which top-level statements
begin are known from ``ast``; within those that matter, generating their code while noting how many
tokens come before the wanted nodes takes a fifth of that, and says the same.
"""

from __future__ import annotations

import ast
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import fields
from functools import cache
from itertools import accumulate

import libcst as cst
from libcst._nodes.internal import CodegenState  # the hook that PositionProvider itself uses

from ..findings import Span

_NEWLINE = re.compile("\r\n|\r|\n")
_ELSEWHERE = nullcontext()
_BLANK = re.compile("whitespace|lines|^([lr]par|comma|semicolon|header|footer|newline|equal)$")

#: The child that ends the part of a compound statement that is worth underlining.
_HEADER_ENDS = {
    cst.FunctionDef: lambda node: node.name,
    cst.ClassDef: lambda node: node.name,
    cst.For: lambda node: node.iter,
    cst.While: lambda node: node.test,
    cst.If: lambda node: node.test,
    cst.With: lambda node: node.items[-1],
}


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
    last = {id(node): id(_HEADER_ENDS.get(type(node), lambda n: n)(node)) for node in wanted}
    ids = {*last, *last.values()}
    found: dict[int, Span] = {}
    for statement, line in zip(module.body, _lines(module, tree)):
        if _contains(statement, ids):
            found |= _spans_in(module, statement, line, last)
    return found


def _lines(module: cst.Module, tree: ast.Module) -> Iterator[int]:
    """The line on which each top-level statement begins, decorators left out."""
    lines = iter(tree.body)
    for statement in module.body:
        yield next(lines).lineno
        for _ in statement.body[1:] if isinstance(statement, cst.SimpleStatementLine) else ():
            next(lines)  # a; b


def _contains(statement: cst.CSTNode, ids: set[int]) -> bool:
    todo: list = [statement]
    while todo:
        node = todo.pop()
        if isinstance(node, cst.CSTNode):
            if id(node) in ids:
                return True
            todo += [getattr(node, name) for name in _parts(type(node))]
        elif isinstance(node, (list, tuple)):
            todo += node
    return False


@cache
def _parts(kind: type[cst.CSTNode]) -> tuple[str, ...]:
    """The fields of a node in which there can be something to report: whitespace is left out."""
    return tuple(f.name for f in fields(kind) if not _BLANK.search(f.name))


def _spans_in(
    module: cst.Module, statement: cst.CSTNode, line: int, last: dict[int, int]
) -> dict[int, Span]:
    recorder = _Recorder(module, {*last, *last.values(), id(statement)})
    statement._codegen(recorder)
    offsets = [0, *accumulate(map(len, recorder.tokens))]
    text = "".join(recorder.tokens)
    line_starts = [0, *(m.end() for m in _NEWLINE.finditer(text))]
    before = line - bisect_right(line_starts, offsets[recorder.starts[id(statement)]])

    def place(token: int) -> tuple[int, int]:
        number = bisect_right(line_starts, offsets[token])
        return before + number, offsets[token] - line_starts[number - 1] + 1

    return {
        key: Span(*place(recorder.starts[key]), *place(recorder.ends[end]))
        for key, end in last.items()
        if key in recorder.starts
    }
