"""What calling a method of a library object gives, and does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import catalog
from ..catalog.heavy import READS
from ..catalog.routines import (
    ALIKE,
    CALLER_METHODS,
    DELEGATES,
    EXITS,
    GIVES,
    GIVES_BACK,
    GIVES_ITSELF,
    TAKES_OPTIONS,
)
from ..catalog.worker import GENERATORS, SEEDING
from ..facts.nodes import Node
from . import cuda, graph, library, once, options, starts
from .arguments import ANYTHING, NO_ARGS, Args
from .events import Drawn, FileRead
from .loaders import as_loader
from .values import NOTHING, Atom, Exit, Instance, Items, Made, Mapping, Method, Slot, Value

if TYPE_CHECKING:
    from .play import Play

#: The parameters of threading.Thread, and of multiprocessing.Process.
_THREAD = "group target name args kwargs".split()


def call(play: Play, method: Method, args: Args, node: Node) -> Value:
    """A method of a library object, or one that our own class has from a library."""
    receiver, path, name = method.receiver, method.path, method.name
    base = path.removesuffix(f"().{name}")
    given = Args([Slot((receiver,), node), *args.positional], args.keywords, args.open)
    play.called.add(path)
    told = _by_name(play, method, base, args, node)
    if told is not None:
        return told
    _note(play, method, base, given, node)
    if f"{path}()" in ALIKE:
        return (Made(base, given, node),)
    if base == "argparse.ArgumentParser":
        return options.method(play, receiver, name, args, node)
    cuda.move_given(play, path, receiver, args, node)
    started = starts.call(play, path, receiver, args, node)
    if path in GIVES:
        receiver = Made(GIVES[path], NO_ARGS, node, dict(getattr(receiver, "attributes", {})))
        _register(play, receiver, base, name, args, node)
        return (receiver,)
    if started or path in GIVES_BACK:
        return _given_back(args) if path in GIVES_BACK else NOTHING
    if path in catalog.LOADERS:
        return (library.make(play, path, args, node, receiver),)
    _register(play, receiver, base, name, args, node)
    if (tensor := graph.method(play, receiver, name, node)) is not None:
        return (tensor,)
    on_gpu = cuda.method(play, receiver, name, args, node)
    if on_gpu is not None:
        return on_gpu
    opener = library.opener_of(play) if path in catalog.UNPICKLABLE else None
    return (Made(path, args, node, opener=opener, receiver=receiver),)


def _by_name(play: Play, method: Method, base: str, args: Args, node: Node) -> Value | None:
    """Methods of which it is known what they do with our code; None: it is none of them."""
    receiver, path, name = method.receiver, method.path, method.name
    if path in EXITS:
        raise Exit
    if path in GIVES_ITSELF:
        return (receiver,)
    if path in CALLER_METHODS and args.positional:
        return play.call(args.positional[0].value, ANYTHING, node)
    if path in DELEGATES and args.positional:
        return library.delegated(play, path, args, node)
    if path == "threading.Thread().start":
        starts.run_target(play, starts.receiver_args(receiver).bind(_THREAD), node)
        return NOTHING
    if name == "__init__" and isinstance(receiver, Instance):
        library.initialize_base(play, receiver, base, args, node)
        return NOTHING
    if name == "__getstate__" and isinstance(receiver, Instance) and base in catalog.PLAIN_BASES:
        return (Mapping(dict(receiver.attributes)),)
    if name == "__iter__" and as_loader(receiver):  # its own, whatever a subclass makes of it
        starts.iterate_loader(play, receiver, node)
        return (Made("torch.utils.data.DataLoader().__iter__", NO_ARGS, node),)
    return None


def _note(play: Play, method: Method, base: str, given: Args, node: Node) -> None:
    """What a method does besides giving something."""
    receiver, path, name = method.receiver, method.path, method.name
    once.note(play, path, given, node)
    if path in READS:
        play.emit(FileRead, node)
    if base in GENERATORS and receiver in play.crossed and play.world.process == "worker":
        play.emit(Drawn, node, generator=receiver, seeds=name in SEEDING)
    if name in TAKES_OPTIONS and isinstance(receiver, (Instance, Made)):
        options.take(play, receiver, node)


def _register(play: Play, receiver: Atom, base: str, name: str, args: Args, node: Node) -> None:
    """``module.register_forward_hook(f)``, and ``remove()`` of what that gives."""
    registered = base.rpartition(".")[2]
    if name in catalog.REGISTERS and isinstance(receiver, (Instance, Made)) and args.positional:
        slot = Slot(args.positional[-1].value, node)
        play.heap.put(receiver.attributes, catalog.REGISTERS[name], slot)
    elif name == "remove" and registered in catalog.REGISTERS and isinstance(receiver, Made):
        if isinstance(receiver.receiver, (Instance, Made)):
            play.heap.drop(receiver.receiver.attributes, catalog.REGISTERS[registered])


def _given_back(args: Args) -> Value:
    """``loader, model = accelerator.prepare(loader, model)``."""
    if len(args.positional) == 1:
        return args.positional[0].value
    return (Items("tuple", args.positional),)
