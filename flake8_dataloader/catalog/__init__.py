"""What is known of libraries, as data: one line an entry, no reading of the engine needed.

Names are canonical dotted paths: ``aliases`` maps what people import to them. ``X()`` in a path
stands for an instance of X, so that ``multiprocessing.Process().start`` is a method.
"""

from __future__ import annotations

from .aliases import ALIASES, canonical
from .cuda import CUDA_CALLS, CUDA_METHODS, MODULE_ROOTS, OFF_CUDA_METHODS, SELF_METHODS
from .holders import HOLDERS, LISTS, PLAIN, REGISTERS, WRAPPING, holds
from .loaders import LOADERS, Loader
from .once import ONCE, PATHS, UNDOES
from .routines import GIVES_BACK
from .starts import PAYLOADS, RUNNERS, STARTS, Payload, Runner
from .unpicklable import GIVES_ITEMS, OBJECTS, UNPICKLABLE, Unpicklable
from .world import TELLS_PLATFORM, TELLS_PROCESS, WORLD_FACTS

__all__ = [
    "CUDA_CALLS",
    "CUDA_METHODS",
    "GIVES_ITEMS",
    "HOLDERS",
    "LIBRARIES",
    "LISTS",
    "LOADERS",
    "MODULE_ROOTS",
    "OBJECTS",
    "OFF_CUDA_METHODS",
    "ONCE",
    "PATHS",
    "PAYLOADS",
    "PLAIN",
    "REGISTERS",
    "ROOTS",
    "RUNNERS",
    "SELF_METHODS",
    "STARTS",
    "TELLS_PLATFORM",
    "TELLS_PROCESS",
    "UNDOES",
    "UNPICKLABLE",
    "WORLD_FACTS",
    "WRAPPING",
    "Loader",
    "Payload",
    "Runner",
    "Unpicklable",
    "canonical",
    "exports",
    "holds",
]  # fmt: skip

#: The packages from which what starts workers comes.
ROOTS = frozenset(path.partition(".")[0] for path in (*LOADERS, *STARTS, *RUNNERS)) | {
    "pytorch_lightning",
    "lightning_fabric",
}

#: The packages that something is known of here: what they do is not read from their code.
LIBRARIES = ROOTS | frozenset(
    path.partition(".")[0]
    for table in (ALIASES, HOLDERS, ONCE, PLAIN, UNPICKLABLE, CUDA_CALLS, GIVES_BACK)
    for path in table
)


def exports(module: str) -> list[str]:
    """The paths of the catalog that ``from module import *`` would bring."""
    known = (*LOADERS, *STARTS, *CUDA_CALLS)
    return [path for path in known if path.rpartition(".")[0] == canonical(module)]
