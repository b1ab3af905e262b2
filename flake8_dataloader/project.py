"""What the analysis asks for when a file does not know: other modules of the same project."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .facts.module import Facts
from .facts.nodes import Node
from .findings import Span
from .modules import Finder

#: Gives the facts of a file; None where it cannot be read or parsed.
Load = Callable[[str], "Facts | None"]

#: Tells whether importing a file may do more than define.
Acts = Callable[[str], bool]


class Project:
    """A main module and the modules that it imports; without ``load`` all are a library's."""

    def __init__(
        self, main: Facts, load: Load | None = None, acts: Acts = lambda path: False
    ) -> None:
        self.main = main
        self.acts = acts
        self._load = load
        self._finder = Finder(main.path) if load else None
        self._loaded: dict[str, Facts | None] = {}

    def find(self, module: str, level: int, importer: str) -> str | None:
        """The file of a module that the file ``importer`` imports, or None: it is a library's."""
        return self._finder.find(module, level, importer) if self._finder else None

    def submodule(self, package: str, name: str) -> str | None:
        """The module ``name`` of a package that find() has given."""
        return self._finder.submodule(package, name) if self._finder else None

    def body(self, path: str) -> list[Node] | None:
        """What a module says; None where that is not known."""
        if path not in self._loaded:
            self._loaded[path] = self._load(path) if self._load else None
        facts = self._loaded[path]
        return facts and facts.body

    @property
    def files(self) -> frozenset[str]:
        """The modules that were asked for, beside the main one."""
        return frozenset(self._loaded)

    def locate(self, nodes: Iterable[Node]) -> dict[Node, tuple[str, Span]]:
        """The path and the span of each node."""
        rest, found = set(nodes), {}
        for facts in filter(None, [self.main, *self._loaded.values()]):
            if rest:
                here = facts.locate(rest)
                found |= {node: (facts.path, span) for node, span in here.items()}
                rest -= set(here)
        return found
