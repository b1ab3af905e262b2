"""What stands in for torch's reducers and for a starting process, so that nothing is sent."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import context
from multiprocessing.reduction import ForkingPickler
from types import MethodType
from typing import Any

from . import named, pretend


class Refused(Exception):
    """What torch, or a worker that loads it, would refuse; the text is what it would say."""

    def __init__(self, text: str, code: str = "LDR204") -> None:
        super().__init__(text)
        self.code = code


def is_on_cuda(tensor: Any) -> bool:
    """Whether a tensor or storage lives there, or would, where CUDA is pretended."""
    return tensor.is_cuda or pretend.is_pretended(tensor)


def torch_reducers(shared: dict[int, int]) -> dict[type, Callable[[Any], Any]]:
    """What replaces torch's own reducers (``torch/multiprocessing/reductions.py``), by type.

    A storage would go to shared memory: here it is noted in ``shared`` (bytes by address).
    """
    torch = sys.modules.get("torch")
    if torch is None:
        return {}
    checked = (torch.Tensor, torch.UntypedStorage)
    reducers = {
        kind: functools.partial(_checked, reduce)
        for kind, reduce in ForkingPickler._extra_reducers.items()
        if isinstance(kind, type) and issubclass(kind, checked)
    }
    storage = functools.partial(_storage, shared, reducers[torch.UntypedStorage])
    useless = dict.fromkeys((torch.Generator, torch.cuda.Stream), refuse)
    return {**reducers, torch.UntypedStorage: storage, **useless}


def reduce_method(method: MethodType) -> Any:
    """What multiprocessing sends of a bound method; raises Refused if no worker finds it."""
    if named.is_lost(method):
        name, kind = method.__func__.__name__, type(method.__self__).__name__
        text = f"AttributeError: {kind!r} object has no attribute {name!r}, when a worker loads it"
        raise Refused(text, "LDR207")
    return getattr, (method.__self__, method.__func__.__name__)


def refuse(sent: Any) -> None:
    """Raise Refused for an object of torch that no worker can use, although it may be pickled."""
    if not _is_watched(type(sent)):
        return
    torch = sys.modules["torch"]
    if isinstance(sent, (torch.Tensor, torch.UntypedStorage)) and is_on_cuda(sent):
        raise Refused(
            "a tensor on CUDA: each worker makes a CUDA context of its own to open it", "LDR205"
        )
    if isinstance(sent, torch.cuda.Stream):
        raise Refused("a CUDA stream: it belongs to the process that made it", "LDR205")
    if isinstance(sent, torch.Generator) and sent.device.type == "cuda":
        raise Refused("a generator on CUDA: it belongs to the process that made it", "LDR205")
    if isinstance(sent, torch.Generator):
        raise Refused("RuntimeError: unable to resize file, when the worker loads this generator")
    if isinstance(sent, torch.jit.ScriptModule):
        sent._c.__getstate__()  # raises; else each of its parts would


@functools.cache
def _is_watched(kind: type) -> bool:
    torch = sys.modules.get("torch")
    return torch is not None and issubclass(
        kind,
        (
            torch.Tensor,
            torch.UntypedStorage,
            torch.Generator,
            torch.cuda.Stream,
            torch.jit.ScriptModule,
        ),
    )


def _checked(reduce: Callable[[Any], Any], sent: Any) -> Any:
    refuse(sent)
    return reduce(sent)


def _storage(shared: dict[int, int], reduce: Callable[[Any], Any], storage: Any) -> Any:
    if storage.device.type != "cpu":
        return reduce(storage)  # raises
    shared[storage.data_ptr()] = storage.nbytes()
    return str, ()


@contextmanager
def as_if(spawning: bool) -> Iterator[None]:
    """The state that ``Process.start`` pickles in (``multiprocessing/popen_spawn_posix.py``)."""
    before = context.get_spawning_popen()
    context.set_spawning_popen(_Popen() if spawning else None)
    try:
        yield
    finally:
        context.set_spawning_popen(before)


class _Popen:
    """Lends its descriptors to nobody."""

    def DupFd(self, descriptor: int) -> int:
        return descriptor

    def duplicate_for_child(self, descriptor: int) -> int:
        return descriptor
