"""CUDA on the imaginary machine: what initialises it, and what is on the GPU afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..catalog import (
    CUDA_CALLS,
    CUDA_METHODS,
    MODULE_ROOTS,
    MOVERS,
    OFF_CUDA_METHODS,
    SELF_METHODS,
)
from ..catalog.worker import DEFAULT_DEVICE, FACTORIES
from ..facts.nodes import Node
from .arguments import Args
from .events import CudaUse
from .lattice import plain
from .values import NOTHING, Atom, Const, Cuda, Instance, Made, Slot, Symbol, Unknown, Value

if TYPE_CHECKING:
    from .play import Play

#: Keywords that put the result of a torch function on a device.
_DEVICE_KEYWORDS = ("device", "map_location")
#: Functions that only talk about a device.
_DEVICE_TALK = ("torch.device", "torch.autocast", "torch.set_default_device")


def call(play: Play, path: str, args: Args, node: Node) -> Value | None:
    """A call of the library function ``path``, if it touches the GPU; None if it does not."""
    if path in CUDA_CALLS:
        return _used(play, node)
    if not path.startswith("torch.") or path in _DEVICE_TALK:
        return None
    keywords = [args.keywords[k] for k in _DEVICE_KEYWORDS if k in args.keywords]
    if path == "torch.Generator":
        keywords += args.positional[:1]
    if not keywords and path in FACTORIES and DEFAULT_DEVICE in play.settings:
        keywords = [play.settings[DEFAULT_DEVICE]]
    if any(is_device(slot) for slot in keywords):
        if path == "torch.load":  # what is taken out of it need not be a tensor
            play.emit(CudaUse, node)
            return (Made(path, args, node, on_cuda=node),)
        return _used(play, node)
    if path.rpartition(".")[2][:1].isupper():
        return None  # a class keeps its arguments, see catalog.holds
    for slot in args.slots():
        for atom in _shallow(slot):
            if isinstance(atom, Cuda):
                return (atom,)  # what torch computes from a CUDA tensor is one
    return None


def method(play: Play, receiver: Atom, name: str, args: Args, node: Node) -> Value | None:
    """A method that the analysed code does not define, if it has to do with the GPU."""
    if isinstance(receiver, Const) or (isinstance(receiver, Instance) and not _is_module(receiver)):
        return None
    targets = [*args.positional[:1], *(args.keywords.get(k) for k in ("device",))]
    if name == "type" and any(_is_cuda_type(a) for s in targets if s for a in s.value):
        return _moved(play, receiver, node)
    if name in CUDA_METHODS or (name == "to" and any(is_device(s) for s in targets if s)):
        return _moved(play, receiver, node)
    if isinstance(receiver, Cuda):
        leaves = name in OFF_CUDA_METHODS or (
            name == "to" and any(_is_cpu(s) for s in targets if s)
        )
        return NOTHING if leaves else (receiver,)
    if name in SELF_METHODS and isinstance(receiver, (Instance, Made)) and _is_module(receiver):
        if name == "cpu" or (name == "to" and any(_is_cpu(s) for s in targets if s)):
            receiver.on_cuda = None
        return (receiver,)
    if name in ("parameters", "buffers", "state_dict") and getattr(receiver, "on_cuda", None):
        return (Cuda(receiver.on_cuda),)
    return None


def move_given(play: Play, path: str, receiver: Atom, args: Args, node: Node) -> None:
    """``accelerator.prepare(model)``: the modules among the arguments go where the object says."""
    if path not in MOVERS or not isinstance(receiver, Made) or receiver.args.open:
        return
    signature, decides, on_gpu = MOVERS[path]
    told = receiver.args.bind(signature.split()).get(decides)
    if (plain(told.value) if told else None) in on_gpu:
        for atom in (atom for slot in args.positional for atom in slot.value):
            if isinstance(atom, (Instance, Made)) and _is_module(atom):
                _moved(play, atom, node)


def _moved(play: Play, receiver: Atom, node: Node) -> Value:
    _used(play, node)
    if isinstance(receiver, (Instance, Made)) and _is_module(receiver):
        receiver.on_cuda = receiver.on_cuda or node  # modules move in place
        return (receiver,)
    return (Cuda(node),)


def _used(play: Play, node: Node) -> Value:
    play.emit(CudaUse, node)
    return (Cuda(node),)


def _is_module(atom: Instance | Made) -> bool:
    if isinstance(atom, Made):
        last = atom.path.rpartition(".")[2]
        return atom.path.startswith(MODULE_ROOTS) and last[:1].isupper()
    return any(f"{base.path}.".startswith(MODULE_ROOTS) for base in atom.cls.foreign_bases())


def device(text: str, node: Node) -> Made:
    """``torch.device(text)``."""
    return Made("torch.device", Args([Slot((Const(text),), node)], {}), node)


def device_text(atom: Atom) -> str | None:
    """The name of a device, if ``atom`` is a ``torch.device``."""
    if isinstance(atom, Made) and atom.path == "torch.device":
        texts = [a.value for slot in atom.args.slots() for a in slot.value if isinstance(a, Const)]
        if texts:
            return str(texts[0]) if isinstance(texts[0], str) else f"cuda:{texts[0]}"
    return None


def names_device(text: str) -> bool:
    """Whether ``text`` is the name of a CUDA device, or begins one."""
    return text.startswith("cuda")


def is_device(slot: Slot) -> bool:
    """Whether the argument may be a CUDA device: ``"cuda:0"``, ``torch.device("cuda")``, 0."""
    return any(_is_device(atom) for atom in slot.value)


def _is_device(atom: Atom) -> bool:
    if isinstance(atom, Const):
        number = isinstance(atom.value, int) and not isinstance(atom.value, bool)
        return number or (isinstance(atom.value, str) and names_device(atom.value))
    if isinstance(atom, Made) and atom.path == "torch.device":
        return any(is_device(slot) for slot in atom.args.slots())
    return isinstance(atom, Cuda)


def _is_cuda_type(atom: Atom) -> bool:
    """``torch.cuda.FloatTensor``, or its name."""
    name = atom.path if isinstance(atom, Symbol) else getattr(atom, "value", "")
    return isinstance(name, str) and name.startswith("torch.cuda.")


def _is_cpu(slot: Slot) -> bool:
    return not is_device(slot) and any(not isinstance(atom, Unknown) for atom in slot.value)


def _shallow(slot: Slot):
    for atom in slot.value:
        yield atom
        for inner in getattr(atom, "items", None) or ():
            yield from inner.value
