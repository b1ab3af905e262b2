"""Where nodes stand in the text, worked out once and only for what there is to report.

libcst's PositionProvider takes twice as long as the parse. Generating the code of the tree while
noting how many tokens came before the wanted nodes takes a third of it, and says the same.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from itertools import accumulate

import libcst as cst
from libcst._nodes.internal import CodegenState  # the hook that PositionProvider itself uses

from ..findings import Span

_NEWLINE = re.compile("\r\n|\r|\n")
_ELSEWHERE = nullcontext()

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


def spans(module: cst.Module, wanted: Iterable[cst.CSTNode]) -> dict[int, Span]:
    """By id, the text of each wanted node: without decorators, and of a compound statement its
    header."""
    last = {id(node): id(_HEADER_ENDS.get(type(node), lambda n: n)(node)) for node in wanted}
    recorder = _Recorder(module, {*last, *last.values()})
    module._codegen(recorder)
    offsets = [0, *accumulate(map(len, recorder.tokens))]
    offsets.append(offsets[-1])  # a last newline that the module drops again
    line_starts = [0, *(m.end() for m in _NEWLINE.finditer("".join(recorder.tokens)))]

    def place(token: int) -> tuple[int, int]:
        line = bisect_right(line_starts, offsets[token])
        return line, offsets[token] - line_starts[line - 1] + 1

    return {
        key: Span(*place(recorder.starts[key]), *place(recorder.ends[end]))
        for key, end in last.items()
    }
