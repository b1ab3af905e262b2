"""The facts of one module."""

from __future__ import annotations

import ast
from collections.abc import Iterable

import libcst as cst
from libcst import ParserSyntaxError

from ..findings import Span
from .lower import Lowering
from .nodes import Node
from .positions import spans

__all__ = ["Facts", "ParserSyntaxError"]


class Facts:
    """What a module says, and where."""

    def __init__(self, path: str, module: cst.Module, tree: ast.Module) -> None:
        self.path = path
        self._module = module
        self._tree = tree
        self.body: list[Node] = Lowering().statements(module.body)

    @classmethod
    def parse(cls, path: str, text: str, tree: ast.Module) -> Facts:
        """Facts of the module ``text``, of which ``tree`` is the ``ast``.

        Raises ``libcst.ParserSyntaxError``.
        """
        return cls(path, cst.parse_module(text), tree)

    @property
    def is_notebook(self) -> bool:
        """Whether it runs in a kernel, whose ``__main__`` is backed by no file."""
        return self.path.endswith(".ipynb")

    def locate(self, nodes: Iterable[Node]) -> dict[Node, Span]:
        """Where nodes stand that are of this module; all of one report at once, for it takes a
        pass."""
        nodes = list(nodes)
        found = spans(self._module, self._tree, [node.origin for node in nodes])
        return {node: found[id(node.origin)] for node in nodes if id(node.origin) in found}
