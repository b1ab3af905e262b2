"""What the analysis asks for when a file does not know: other modules of the same project.

One file alone for now: every import is a library's.
"""

from __future__ import annotations

from collections.abc import Iterable

from .facts.module import Facts
from .facts.nodes import Node
from .findings import Span


class Project:
    """A main module and the modules that it may import."""

    def __init__(self, main: Facts) -> None:
        self.main = main

    def find(self, module: str, level: int) -> Facts | None:
        """The facts of an imported module of this project; ``level`` counts the leading dots."""
        return None

    def locate(self, nodes: Iterable[Node]) -> dict[Node, tuple[str, Span]]:
        """The path and the span of each node."""
        return {node: (self.main.path, span) for node, span in self.main.locate(nodes).items()}
