"""Where CUDA is used, and by which process in which phase.

torch comes to CUDA through ``torch.cuda._lazy_init``, in builds without CUDA, too. C++ looks it up
as an attribute of ``torch.cuda`` (``torch/csrc/utils/device_lazy_init.cpp``), so that replacing it
is enough. Where there is no GPU it raises, and the call is all that can be said. Once it has
succeeded C++ asks no more; what a worker does from then on, a mode sees (``devices.Watching``).

Not seen: ``torch.Generator``, ``torch.cuda.Stream``, ``torch.cuda.Event`` and ``pin_memory()``,
which go to the driver without it, and in a worker what other threads do after the first use.
"""

from __future__ import annotations

import functools
import os
import sys
from typing import Any

from . import events, imports, places, process
from .births import said

#: What to say by outcome; "absent" is a machine or a build without CUDA, "called" is pretended.
_EVIDENCE = {
    "initialised": "CUDA was initialised",
    "used": "CUDA was used, which had been initialised before",
    "called": "CUDA was called (pretended: nothing ran on a GPU)",
    "absent": "CUDA was called, which is not here ({error})",
    "refused": "{error}",
}
_WHEN = {"re-import": ", while a worker imports this", "work": ", in a worker"}

#: ``torch/cuda/__init__.py`` and ``c10/cuda/CUDAFunctions.cpp``.
_ABSENT = ("not compiled with CUDA", "Found no NVIDIA driver", "No CUDA GPUs are available")

_noted: set[tuple] = set()


def install() -> None:
    """Replace ``_lazy_init`` once torch.cuda is there, and watch torch in workers."""
    imports.after_import("torch.cuda", _wrap)
    imports.after_import("torch", lambda torch: _watch())
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_watch)


def note(outcome: str, error: BaseException | None = None) -> None:
    """Record that CUDA was called here, and what came of it: a key of ``_EVIDENCE``.

    In a worker at work each place is recorded once; otherwise the first one, which is the one that
    makes the context.
    """
    stack = places.here()
    place = stack[0] if stack else None
    if process.phase in ("script", "re-import"):
        place = places.importing(stack) or place
    at_work = process.phase == "work" and place
    key = (process.phase, *((place["path"], place["line"]) if at_work else ()))
    if key in _noted:
        return
    _noted.add(key)
    evidence = _EVIDENCE[outcome].format(error=said(error) if error else "")
    events.record(
        "cuda",
        code=_code(),
        phase=process.phase,
        outcome=outcome,
        evidence=evidence + _WHEN.get(process.phase, ""),
        place=place,
        places=stack,
    )


def may_hold_tensors() -> bool:
    """Whether there may be tensors on CUDA in this process, or that would be there."""
    torch = sys.modules.get("torch")
    return bool(torch and (process.plan.get("pretend_cuda") or torch.cuda.is_initialized()))


def _code() -> str | None:
    """Children of others than loaders, as in distributed training, are there to use the GPU."""
    if process.phase == "re-import":
        return "LDR102"
    worker = sys.modules.get("torch.utils.data._utils.worker")
    in_loader = getattr(worker, "_worker_info", None) is not None
    return "LDR301" if process.phase == "work" and in_loader else None


def _wrap(module: Any) -> None:
    original = module._lazy_init

    @functools.wraps(original)
    def _lazy_init():
        if process.plan.get("pretend_cuda"):
            note("called")
        elif module.is_initialized() or hasattr(module._tls, "is_initializing"):
            original()
        else:
            _initialise(original)

    for holder in (module, module.memory, module.random):  # these two have imported it by name
        holder._lazy_init = _lazy_init


def _initialise(original: Any) -> None:
    try:
        original()
    except Exception as error:
        absent = any(text in str(error) for text in _ABSENT)
        note("absent" if absent else "refused", error)
        raise
    note("initialised")


def _watch() -> None:
    """See what a worker does on CUDA after the first use, where torch was built with CUDA."""
    torch = sys.modules.get("torch")
    pretending = process.plan.get("pretend_cuda")
    if torch and process.role == "worker" and not pretending and torch.backends.cuda.is_built():
        from .devices import Watching

        Watching().__enter__()
