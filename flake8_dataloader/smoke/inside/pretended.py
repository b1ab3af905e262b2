"""The GPU that is not there, as torch sees it. Imported only once torch has been."""

from __future__ import annotations

import os
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import torch
from torch.overrides import TorchFunctionMode
from torch.utils._device import _device_constructors
from torch.utils._pytree import tree_flatten, tree_map

from . import cuda
from .devices import kind_of, named
from .pretend import is_pretended, mark, storage_of

_NAME, _BYTES = "pretended by dlfix", 16 * 2**30

#: What is only asked, and makes no CUDA context.
_ASKED = {
    "torch.cuda": {
        "is_available": True, "device_count": 1, "is_bf16_supported": True, "memory_summary": "",
    },
    "torch.accelerator": {
        "is_available": True, "device_count": 1, "current_accelerator": torch.device("cuda"),
        "current_device_index": 0, "set_device_index": None, "synchronize": None,
    },
}  # fmt: skip

#: What initialises CUDA, and what it then says.
_USED = {
    "current_device": 0,
    "set_device": None,
    "synchronize": None,
    "ipc_collect": None,
    "reset_peak_memory_stats": None,
    "mem_get_info": (_BYTES, _BYTES),
    "get_rng_state": torch.empty(0, dtype=torch.uint8),
    "get_device_name": _NAME,
    "get_device_capability": (8, 0),
    "get_device_properties": SimpleNamespace(
        name=_NAME, total_memory=_BYTES, major=8, minor=0, multi_processor_count=1
    ),
}


class _Idle:
    """A stream, an event or a context of them: nothing is on its way, and all has been done."""

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        torch.cuda._lazy_init()

    def __enter__(self) -> _Idle:
        return self

    def __exit__(self, *error: Any) -> None:
        pass

    def query(self) -> bool:
        return True

    def is_capturing(self) -> bool:
        return False

    def elapsed_time(self, end: _Idle) -> float:
        return 0.0

    def _nothing(self, *arguments: Any) -> None:
        pass

    record = wait = synchronize = record_event = wait_event = wait_stream = _nothing


_STAND_INS = ("Stream", "Event", "stream", "device", "current_stream", "default_stream")


def begin() -> None:
    """Answer for the GPU from now on, and see all calls of this thread."""
    for name, answers in _ASKED.items():
        module = getattr(torch, name.partition(".")[2], None)
        for asked, answer in answers.items() if module else ():
            setattr(module, asked, _giving(answer))
    for used, answer in _USED.items():
        setattr(torch.cuda, used, _giving(answer, uses=True))
    for name in _STAND_INS:
        setattr(torch.cuda, name, _Idle)
    if hasattr(torch, "accelerator"):  # since torch 2.6
        torch.accelerator.current_stream = _Idle
    os.environ["TORCH_COMPILE_DISABLE"] = "1"  # the compiler asks C++ for the stream
    torch.Tensor.pin_memory = lambda self, device=None: self
    torch.Tensor.record_stream = lambda self, stream: None
    torch.nn.DataParallel.forward = lambda self, *args, **kwargs: self.module(*args, **kwargs)
    torch.serialization.register_package(0, lambda storage: None, _loaded)
    Pretending().__enter__()


class Pretending(TorchFunctionMode):
    """Does on the CPU what is asked of CUDA. What is computed from a tensor there is there, too."""

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs = dict(kwargs or {})
        kwargs.pop("pin_memory", None)
        target = named(func, args, kwargs)
        sources = _tensors((args, kwargs))
        if target == "cuda":
            cuda.note("called")
            func, args, kwargs = _on_cpu(func, args, kwargs)
        result = func(*args, **kwargs)
        if target:
            return tree_map(lambda leaf: _moved(leaf, target, sources), result)
        if any(map(is_pretended, sources)):
            _spread(_tensors(result), sources)
        return result


def _on_cpu(func: Callable, args: tuple, kwargs: dict[str, Any]) -> tuple[Callable, tuple, dict]:
    """The same call, for the CPU. A device is a keyword, or the first argument of ``Tensor.to``, or
    an object anywhere."""
    if func is torch.Tensor.cuda:
        return torch.Tensor.to, (args[0], "cpu"), {}
    devices = [
        index
        for index, arg in enumerate(args)
        if isinstance(arg, torch.device)
        or (func is torch.Tensor.to and index == 1 and isinstance(arg, (str, int)))
    ]
    args = tuple("cpu" if index in devices else arg for index, arg in enumerate(args))
    if "device" in kwargs or (func in _device_constructors() and not devices):
        kwargs = {**kwargs, "device": "cpu"}
    return func, args, kwargs


def _moved(leaf: Any, target: str, sources: list[torch.Tensor]) -> Any:
    """The result of a move: a copy if it was elsewhere before, as between real devices."""
    if not isinstance(leaf, torch.Tensor) or is_pretended(leaf) == (target == "cuda"):
        return leaf
    moved = leaf.clone() if _is_one_of(leaf, sources) else leaf
    if target == "cuda":
        _spread([moved], [])
    return moved


def _spread(results: list[torch.Tensor], sources: list[torch.Tensor]) -> None:
    """New tensors are on the GPU. One of the arguments, as ``copy_`` returns, stays where it is."""
    for result in results:
        storage = storage_of(result)
        if storage is not None and not _is_one_of(result, sources):
            mark(storage)


def _is_one_of(tensor: torch.Tensor, others: list[torch.Tensor]) -> bool:
    return any(storage_of(tensor) is storage_of(other) for other in others)


def _tensors(values: Any) -> list[torch.Tensor]:
    return [leaf for leaf in tree_flatten(values)[0] if isinstance(leaf, torch.Tensor)]


def _giving(answer: Any, uses: bool = False) -> Callable:
    def give(*arguments, **keywords):
        if uses:
            torch.cuda._lazy_init()
        return answer

    return give


def _loaded(storage: torch.UntypedStorage, location: str) -> torch.UntypedStorage | None:
    """For ``torch.load(map_location="cuda")``; None leaves it to torch."""
    if kind_of(location) != "cuda":
        return None
    cuda.note("called")
    return mark(storage)
