"""A GPU that is not there: ``--pretend-cuda``, for the code behind ``torch.cuda.is_available()``.

Tensors stay on the CPU. Which ones would be on the GPU is written on their storages: torch keeps
the Python object of a storage for as long as the storage lives, and sharing its memory with other
processes leaves it the same object.

Limits: a pretended tensor says that its ``device`` is the CPU, and code that asks it where to put
others is not seen. Only the thread that has imported torch pretends. What has crossed into another
process is an ordinary tensor there. Sparse tensors are not followed. ``torch.Generator("cuda")``,
``torch.cuda.FloatTensor``, storages that are moved by themselves, and NCCL fail as they do without
a GPU. Streams and events do nothing, and ``torch.compile`` compiles nothing.
"""

from __future__ import annotations

from typing import Any

from . import imports, process


def install() -> None:
    """Pretend from the moment when torch has been imported, where the plan asks for it."""
    if process.plan.get("pretend_cuda"):
        imports.after_import("torch", _begin)


def is_pretended(tensor: Any) -> bool:
    """Whether this tensor, or this storage of one, would be on the GPU."""
    return getattr(storage_of(tensor), "dlfix_pretended", False)


def mark(storage: Any) -> Any:
    """Let this ``UntypedStorage`` be one on the GPU, and return it."""
    storage.dlfix_pretended = True
    return storage


def storage_of(tensor: Any) -> Any:
    """Its ``UntypedStorage``; None for a sparse tensor, which has none of its own."""
    try:
        return tensor.untyped_storage() if hasattr(tensor, "untyped_storage") else tensor.untyped()
    except (NotImplementedError, RuntimeError):
        return None


def _begin(torch: Any) -> None:
    from .pretended import begin

    begin()
