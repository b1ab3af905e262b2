"""What the code says: one libcst parse, one pass of our own, positions on demand.

The only place that knows libcst while checking.
"""

from __future__ import annotations

from functools import cached_property

import libcst as cst

from ..findings import Span
from .lower import Lowering
from .nodes import Node
from .positions import Positions


class Facts:
    """The facts of one module."""

    def __init__(self, path: str, module: cst.Module) -> None:
        self.path = path
        self._module = module
        self.body: list[Node] = Lowering().statements(module.body)

    @classmethod
    def parse(cls, path: str, text: str) -> Facts:
        """Facts of the module ``text``. Raises ``libcst.ParserSyntaxError``."""
        return cls(path, cst.parse_module(text))

    def span(self, node: Node) -> Span:
        """Where ``node`` stands."""
        return self._positions.span(node.origin)

    @cached_property
    def _positions(self) -> Positions:
        return Positions(self._module)
