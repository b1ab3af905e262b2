"""What is known of libraries, as data: one line an entry, no reading of the engine needed.

Names are canonical dotted paths: ``aliases`` maps what people import to them. ``X()`` in a path
stands for an instance of X, so that ``multiprocessing.Process().start`` is a method.
"""

from __future__ import annotations

from .aliases import ALIASES, canonical
from .cuda import (
    CUDA_CALLS,
    CUDA_METHODS,
    MODULE_ROOTS,
    MOVERS,
    OFF_CUDA_METHODS,
    SELF_METHODS,
)
from .graph import GRAPH_FUNCTIONS, GRAPH_METHODS, LAYERS, WITH_GRAPH
from .holders import HOLDERS, LISTS, PLAIN, REGISTERS, WRAPPING, holds
from .loaders import LOADERS, Loader
from .naming import word_for
from .once import ONCE, PATHS, UNDOES
from .routines import GIVES_BACK
from .starts import INHERITED, PAYLOADS, STARTS, Payload
from .trainers import KEEPS_TRAINER, RUNNERS, Runner
from .unpicklable import (
    GIVES_ITEMS,
    MODULE_GENERATORS,
    NO_INIT,
    OBJECTS,
    PLAIN_BASES,
    PLAIN_CONTAINERS,
    SUBMODULES,
    UNPICKLABLE,
)
from .unpicklable_libraries import Unpicklable
from .world import TELLS_PLATFORM, TELLS_PROCESS, WORLD_FACTS

__all__ = [
    "ALIASES",
    "CUDA_CALLS",
    "CUDA_METHODS",
    "GIVES_ITEMS",
    "GRAPH_FUNCTIONS",
    "GRAPH_METHODS",
    "HOLDERS",
    "LIBRARIES",
    "INHERITED",
    "KEEPS_TRAINER",
    "LAYERS",
    "LISTS",
    "LOADERS",
    "MODULE_GENERATORS",
    "MODULE_ROOTS",
    "MOVERS",
    "NO_INIT",
    "OBJECTS",
    "OFF_CUDA_METHODS",
    "ONCE",
    "PATHS",
    "PAYLOADS",
    "PLAIN",
    "PLAIN_BASES",
    "PLAIN_CONTAINERS",
    "REGISTERS",
    "RUNNERS",
    "SELF_METHODS",
    "STARTS",
    "SUBMODULES",
    "TELLS_PLATFORM",
    "TELLS_PROCESS",
    "UNDOES",
    "UNPICKLABLE",
    "WITH_GRAPH",
    "WORLD_FACTS",
    "WRAPPING",
    "Loader",
    "Payload",
    "Runner",
    "Unpicklable",
    "canonical",
    "exports",
    "holds",
    "knows",
    "word_for",
]  # fmt: skip

#: The packages that something is known of here: what they do is not read from their code.
LIBRARIES = frozenset(
    path.partition(".")[0]
    for table in (LOADERS, STARTS, RUNNERS, ALIASES, HOLDERS, ONCE, UNPICKLABLE, GIVES_BACK)
    for path in table
)

_KNOWN = frozenset(
    path.partition("()")[0] for table in (LOADERS, STARTS, RUNNERS, GIVES_BACK) for path in table
)


def knows(path: str) -> bool:
    """Whether it is known here what this class or function does, so that nobody need read it."""
    return canonical(path) in _KNOWN


def exports(module: str) -> list[str]:
    """The paths of the catalog that ``from module import *`` would bring."""
    prefix = f"{canonical(module)}."
    known = (*LOADERS, *STARTS, *PAYLOADS, *RUNNERS, *CUDA_CALLS)
    names = (path.removeprefix(prefix) for path in known if path.startswith(prefix))
    return list(dict.fromkeys(prefix + name.partition(".")[0].removesuffix("()") for name in names))
