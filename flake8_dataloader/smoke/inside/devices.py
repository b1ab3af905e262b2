"""Which device a call of torch names. Imported only once torch has been."""

from __future__ import annotations

import re
from typing import Any

import torch
from torch.overrides import TorchFunctionMode
from torch.utils import _device

from . import cuda
from .offenders import is_on_cuda

_NAME = re.compile(r"(cuda|cpu)(:\d+)?")

#: What moves a tensor and names no device.
_MOVES = {torch.Tensor.cuda: "cuda", torch.Tensor.cpu: "cpu"}

#: Only talk about a device. The first reads the arguments of ``Module.to``, which then moves each
#: of its tensors (``torch/nn/modules/module.py``).
_TALK = {torch._C._nn._parse_to, torch.device}


def named(func: Any, args: tuple, kwargs: dict[str, Any]) -> str | None:
    """ "cuda" or "cpu" if this call asks for something to be there; None if it names no device."""
    if func in _MOVES or func in _TALK:
        return _MOVES.get(func)
    devices = [kwargs.get("device"), kwargs.get("other"), *args[1:2]]
    if func is not torch.Tensor.to:
        devices = [kwargs.get("device"), *(arg for arg in args if isinstance(arg, torch.device))]
    kinds = [kind for kind in map(kind_of, devices) if kind]
    if not kinds and func in _device._device_constructors():
        return kind_of(_device.CURRENT_DEVICE)  # torch.set_default_device, with torch.device(...)
    return kinds[0] if kinds else None


def kind_of(device: Any) -> str | None:
    """The kind of a device, as torch takes one: an object, a name, an index, or a tensor there."""
    if isinstance(device, torch.device):
        return device.type
    if isinstance(device, torch.Tensor):
        return "cuda" if is_on_cuda(device) else "cpu"
    if isinstance(device, str):
        name = _NAME.fullmatch(device)
        return name[1] if name else None
    return "cuda" if type(device) is int else None


class Watching(TorchFunctionMode):
    """Notes what names a CUDA device after the first use, which ``_lazy_init`` has noted."""

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if torch.cuda.is_initialized() and named(func, args, kwargs) == "cuda":
            cuda.note("used")
        return func(*args, **kwargs)
