"""Where nodes stand in the text, worked out once and only when there is something to report.

libcst's PositionProvider takes twice as long as the parse. Generating the code of the tree while
noting how many tokens came before each node takes a third of it, and says the same.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import accumulate

import libcst as cst
from libcst._nodes.internal import CodegenState  # the hook that PositionProvider itself uses

from ..findings import Span

_NEWLINE = re.compile("\r\n|\r|\n")

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
    """Generates code and notes the first and last token of every node, whitespace left out."""

    def __init__(self, module: cst.Module) -> None:
        super().__init__(module.default_indent, module.default_newline)
        self.tokens_of: dict[cst.CSTNode, tuple[int, int]] = {}
        self._starts: list[int] = []

    def before_codegen(self, node: cst.CSTNode) -> None:
        self._starts.append(len(self.tokens))

    def after_codegen(self, node: cst.CSTNode) -> None:
        start = self._starts.pop()
        self.tokens_of.setdefault(node, (start, len(self.tokens)))

    @contextmanager
    def record_syntactic_position(self, node, *, start_node=None, end_node=None) -> Iterator[None]:
        start = len(self.tokens)
        yield
        end = self.tokens_of[end_node][1] if end_node is not None else len(self.tokens)
        if start_node is not None:
            start = self.tokens_of[start_node][0]
        self.tokens_of[node] = (start, end)


class Positions:
    """Spans of libcst nodes of one module."""

    def __init__(self, module: cst.Module) -> None:
        recorder = _Recorder(module)
        module._codegen(recorder)
        self._tokens_of = recorder.tokens_of
        self._offsets = [0, *accumulate(map(len, recorder.tokens))]
        self._offsets.append(self._offsets[-1])  # a last newline that the module drops again
        text = "".join(recorder.tokens)
        self._line_starts = list(_line_starts(text))

    def span(self, node: cst.CSTNode) -> Span:
        """The text of ``node``: without decorators, and of a compound statement its header."""
        header_end = _HEADER_ENDS.get(type(node), lambda node: node)(node)
        start, end = self._tokens_of[node][0], self._tokens_of[header_end][1]
        return Span(*self._place(self._offsets[start]), *self._place(self._offsets[end]))

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1


def _line_starts(text: str) -> Iterator[int]:
    """Offsets of lines as Python counts them: str.splitlines also breaks at form feeds."""
    yield 0
    yield from (newline.end() for newline in _NEWLINE.finditer(text))
