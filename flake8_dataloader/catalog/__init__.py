"""What is known of libraries, as data: one line an entry, no reading of the engine needed.

Names are canonical dotted paths: ``aliases`` maps what people import to them. ``X()`` in a path
stands for an instance of X, so that ``multiprocessing.Process().start`` is a method.
"""

from __future__ import annotations

from .aliases import canonical
from .cuda import CUDA_CALLS, CUDA_METHODS, MODULE_ROOTS, OFF_CUDA_METHODS, SELF_METHODS
from .holders import HOLDERS, LISTS, PLAIN, REGISTERS, WRAPPING, holds
from .loaders import LOADERS, Loader
from .once import ONCE, PATHS, UNDOES
from .starts import PAYLOADS, RUNNERS, STARTS, Payload, Runner
from .unpicklable import GIVES_ITEMS, OBJECTS, UNPICKLABLE, Unpicklable
from .world import TELLS_PLATFORM, TELLS_PROCESS, WORLD_FACTS

__all__ = [
    "CUDA_CALLS",
    "CUDA_METHODS",
    "GIVES_ITEMS",
    "HOLDERS",
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


def exports(module: str) -> list[str]:
    """The paths of the catalog that ``from module import *`` would bring."""
    known = (*LOADERS, *STARTS, *CUDA_CALLS)
    return [path for path in known if path.rpartition(".")[0] == canonical(module)]
