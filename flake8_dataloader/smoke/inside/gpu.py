"""Each batch goes to the GPU, where there is one, as training would send it.

This initialises CUDA in the script's main process, after the first batch of its first loader. It
disturbs no worker that is spawned. One that is forked later could not use CUDA any more ("Cannot
re-initialize CUDA in forked subprocess"), and even ``torch.cuda.is_available()`` in the parent does
that. So where something may be forked, nothing is done before the script itself has initialised
CUDA: what is forked then has this trouble without us.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from . import events, process
from .births import said


def install() -> None:
    """Say what GPU there is at the end, too, for the case that no batch ever comes."""
    atexit.register(_tell_at_exit)


def copy_as_training_would(batch: Any) -> dict[str, Any]:
    """Pin the batch's tensors and copy them to the current device, and let go of the copies.

    Returns ``pin_seconds`` (0 for what is pinned already), ``copy_seconds`` and ``copy_bytes``; or
    ``copy_failed``, the reason in one line; or nothing where there is no GPU. The batch stays as it
    is. The script may see the copies in ``torch.cuda.max_memory_allocated()``.
    """
    if process.role != "main" or not _may_ask():
        return {}
    try:
        return _copied(list(tensors_of(batch))) if _tell() else {}
    except Exception as error:
        return {"copy_failed": said(error)}


def describe() -> dict[str, Any] | None:
    """The current GPU: ``name``, ``memory_bytes``, ``capability``, the versions of its driver, of
    torch and of CUDA (or ROCm); None where there is none. Initialises CUDA."""
    torch = sys.modules["torch"]
    from ..nvml import driver_version

    if _why_not():
        return None
    properties = torch.cuda.get_device_properties(torch.cuda.current_device())
    return {
        "name": properties.name,
        "memory_bytes": properties.total_memory,
        "capability": f"{properties.major}.{properties.minor}",
        "driver": driver_version(),
        "torch": torch.__version__,
        "cuda": torch.version.cuda or torch.version.hip,
    }


def tensors_of(batch: Any) -> Iterator[Any]:
    """The CPU tensors of a batch, each once: in what torch's ``pin_memory`` looks into, and in the
    attributes of objects with a ``pin_memory`` or ``to`` of their own, which are not called."""
    tensor = sys.modules["torch"].Tensor
    waiting, seen = [batch], set()
    while waiting:
        value = waiting.pop()
        if id(value) in seen or isinstance(value, (str, bytes)):
            continue
        seen.add(id(value))
        if isinstance(value, tensor):
            if value.device.type == "cpu" and value.layout == sys.modules["torch"].strided:
                yield value
        elif isinstance(value, Mapping):
            waiting += value.values()
        elif isinstance(value, Sequence):
            waiting += value
        elif hasattr(value, "pin_memory") or hasattr(value, "to"):
            waiting += getattr(value, "__dict__", {}).values()


def _copied(tensors: list[Any]) -> dict[str, Any]:
    """The first time fills torch's pools of pinned and of GPU memory, the second is measured."""
    _timed(tensors)
    pin_seconds, copy_seconds = _timed(tensors)
    copy_bytes = sum(tensor.nbytes for tensor in tensors)
    return {"pin_seconds": pin_seconds, "copy_seconds": copy_seconds, "copy_bytes": copy_bytes}


def _timed(tensors: list[Any]) -> tuple[float, float]:
    """Seconds to pin and to copy; the copy has arrived when ``synchronize`` returns."""
    torch = sys.modules["torch"]
    device = torch.device("cuda", torch.cuda.current_device())
    torch.cuda.synchronize()
    started = time.perf_counter()
    pinned = [tensor if tensor.is_pinned() else tensor.pin_memory() for tensor in tensors]
    pinned_at = time.perf_counter()
    copies = [tensor.to(device, non_blocking=True) for tensor in pinned]
    torch.cuda.synchronize()
    ended = time.perf_counter()
    del copies
    return pinned_at - started, ended - pinned_at


def _tell_at_exit() -> None:
    if process.role == "main" and "torch" in sys.modules:
        with contextlib.suppress(Exception):  # a GPU that has failed may fail again
            _tell()


@functools.cache
def _tell() -> bool:
    """Record once what GPU there is; True if there is one."""
    reason = _why_not()
    found = {"reason": reason} if reason else {"gpu": describe()}
    events.record("gpu", available=not reason, **found)
    return not reason


def _may_ask() -> bool:
    """Whether no worker that is started later can suffer from it."""
    return process.plan.get("start_method") == "spawn" or sys.modules["torch"].cuda.is_initialized()


def _why_not() -> str:
    """Why there is no GPU to copy to; "" where there is one, and CUDA has been initialised.

    Not through our own wrapper of ``_lazy_init``: this is no call of the script.
    """
    if process.plan.get("pretend_cuda"):
        return "CUDA is pretended"
    try:
        sys.modules["torch"].cuda._lazy_init.__wrapped__()
    except Exception as error:
        return said(error)
    return ""
