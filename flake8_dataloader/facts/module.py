"""The facts of one module."""

from __future__ import annotations

from collections.abc import Iterable

import libcst as cst

from ..findings import Span
from .lower import Lowering
from .nodes import Node
from .positions import spans


class Facts:
    """What a module says, and where."""

    def __init__(self, path: str, module: cst.Module) -> None:
        self.path = path
        self._module = module
        self.body: list[Node] = Lowering().statements(module.body)

    @classmethod
    def parse(cls, path: str, text: str) -> Facts:
        """Facts of the module ``text``. Raises ``libcst.ParserSyntaxError``."""
        return cls(path, cst.parse_module(text))

    def locate(self, nodes: Iterable[Node]) -> dict[Node, Span]:
        """Where nodes of this module stand; all of one report at once, for it takes a pass."""
        nodes = list(nodes)
        found = spans(self._module, [node.origin for node in nodes])
        return {node: found[id(node.origin)] for node in nodes}
