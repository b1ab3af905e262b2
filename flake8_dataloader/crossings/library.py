"""What calling a library gives: from the catalog, and for a few names from a behaviour here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import catalog
from ..facts.nodes import Node
from . import builtin_calls, builtin_methods, cuda, options, starts
from .arguments import Args
from .events import StartMethodSet
from .lattice import join, truth
from .loaders import as_loader
from .values import (
    NOTHING,
    Atom,
    ClassValue,
    Const,
    Cuda,
    Exit,
    Function,
    Instance,
    Items,
    Made,
    Method,
    Partial,
    Slot,
    Value,
)

if TYPE_CHECKING:
    from .play import Play

_EXITS = (
    "sys.exit",
    "builtins.exit",
    "builtins.quit",
    "os._exit",
    "pytest.skip",
    "pytest.exit",
    "unittest.TestCase().skipTest",
)
#: Routines that call the function that they are given.
_CALLERS = {
    "fire.Fire": 0, "typer.run": 0, "absl.app.run": 0, "tyro.cli": 0, "asyncio.run": 0,
    "accelerate.notebook_launcher": 0,
}  # fmt: skip


def call_symbol(play: Play, path: str, args: Args, node: Node) -> Value:
    """What calling the library name ``path`` gives."""
    if path in _EXITS:
        raise Exit
    if (fact := play.fact(f"{path}()")) is not None:
        return fact
    behave = _BEHAVIOURS.get(path) or builtin_calls.CALLS.get(path)
    if behave is not None:
        return behave(play, path, args, node)
    if path.endswith(".__init__") and args.positional:
        return _explicit_init(play, path.removesuffix(".__init__"), args, node)
    on_gpu = cuda.call(play, path, args, node)
    if on_gpu is not None:
        return on_gpu
    made = make(play, path, args, node)
    if path in catalog.STARTS:
        starts.process_start(play, catalog.STARTS[path], args, node, starts=True)
    return (made,)


def make(play: Play, path: str, args: Args, node: Node) -> Made:
    """A library object; if it is a DataLoader, that is noted."""
    made = Made(path, args, node)
    if path in catalog.LOADERS:
        starts.loader_made(play, made, node)
    return made


def initialize_base(play: Play, instance: Instance, path: str, args: Args, node: Node) -> None:
    """The library part of an instance of our own subclass."""
    instance.made = make(play, path, args, node)


def _explicit_init(play: Play, path: str, args: Args, node: Node) -> Value:
    """``Base.__init__(self, ...)`` for a library's Base."""
    rest = Args(args.positional[1:], args.keywords, args.open)
    for atom in args.positional[0].value:
        if isinstance(atom, Instance):
            initialize_base(play, atom, path, rest, node)
    return NOTHING


def call_method(play: Play, method: Method, args: Args, node: Node) -> Value:
    """A method of a library object, or one that our own class has from a library."""
    receiver, path, name = method.receiver, method.path, method.name
    base = path.removesuffix(f"().{name}")
    if name == "__init__" and isinstance(receiver, Instance):
        initialize_base(play, receiver, base, args, node)
        return NOTHING
    if name == "__iter__" and as_loader(receiver):
        starts.iterate_loader(play, receiver, node)
        return NOTHING
    if base == "argparse.ArgumentParser":
        return options.method(play, receiver, name, args, node)
    if path in _EXITS:
        raise Exit
    if path not in catalog.RUNNERS:
        on_gpu = cuda.method(play, receiver, name, args, node)
        if on_gpu is not None:
            return on_gpu
    if name in catalog.REGISTERS and isinstance(receiver, (Instance, Made)):
        kept = args.positional[-1].value if args.positional else NOTHING
        play.heap.put(receiver.attributes, catalog.REGISTERS[name], Slot(kept, node))
    elif name == "remove" and (registered := base.rpartition(".")[2]) in catalog.REGISTERS:
        play.heap.drop(receiver.receiver.attributes, catalog.REGISTERS[registered])
    if path in catalog.RUNNERS:
        starts.run_loaders(play, catalog.RUNNERS[path], receiver, args, node)
    elif path in catalog.STARTS:
        payload = catalog.STARTS[path]
        crossing = starts.receiver_args(receiver) if payload.of_receiver else args
        starts.process_start(play, payload, crossing, node, starts=True)
    elif path in catalog.PAYLOADS:
        starts.process_start(play, catalog.PAYLOADS[path], args, node, starts=False)
    return (Made(path, args, node, receiver=receiver),)


def call_made(play: Play, made: Made, args: Args, node: Node) -> Value:
    """Calling what a library gave: a decorator with arguments, a module, a transform."""
    if made.path == "functools.wraps":
        return _wraps(made.args, args)
    if made.on_cuda is not None:
        return (Cuda(made.on_cuda),)
    for slot in args.positional:
        for atom in slot.value:
            if isinstance(atom, Cuda):
                return (atom,)
    return NOTHING


def plain_method(play: Play, atom: Atom, name: str, args: Args, node: Node) -> Value | None:
    """A method of an object whose attributes are not followed; None where there is no such."""
    known = builtin_methods.METHODS.get(type(atom))
    if known is not None:
        result = known(play, atom, name, args, node)
        return cuda.method(play, atom, name, args, node) if result is None else result
    return None


def _wraps(original: Args, args: Args) -> Value:
    """``functools.wraps(f)(g)`` and ``update_wrapper(g, f)``: g goes by the name of f."""
    wrapped = [atom for slot in original.positional[:1] for atom in slot.value]
    for slot in args.positional[:1]:
        for atom in slot.value:
            if isinstance(atom, Function) and wrapped and isinstance(wrapped[0], Function):
                atom.wraps = wrapped[0]
        return slot.value
    return NOTHING


def _update_wrapper(play: Play, path: str, args: Args, node: Node) -> Value:
    return _wraps(Args(args.positional[1:], {}), args)


def _partial(play: Play, path: str, args: Args, node: Node) -> Value:
    if not args.positional:
        return NOTHING
    function, *rest = args.positional
    return (Partial(function, Args(rest, args.keywords, args.open), node),)


def _same(play: Play, path: str, args: Args, node: Node) -> Value:
    return args.positional[0].value if args.positional else (Made(path, args, node),)


def _set_start_method(play: Play, path: str, args: Args, node: Node) -> Value:
    bound = args.bind(("method", "force"))
    forced = "force" in bound and truth(bound["force"].value) is not False
    play.emit(StartMethodSet, node, forced=forced)
    return _get_context(play, path, args, node)


def _get_context(play: Play, path: str, args: Args, node: Node) -> Value:
    if (slot := args.bind(("method",)).get("method")) is not None:
        starts.name_start_method(play, slot)
    return (Made(path, args, node),)


def _random_split(play: Play, path: str, args: Args, node: Node) -> Value:
    """Subsets of the dataset, as many as there are lengths."""
    bound = args.bind(("dataset", "lengths"))
    if "dataset" not in bound:
        return NOTHING
    lengths = [a for a in bound["lengths"].value if isinstance(a, Items)] if len(bound) > 1 else []
    count = len(lengths[0].items) if lengths else 1
    subset = Args([bound["dataset"]], {})
    parts = [Made("torch.utils.data.Subset", subset, node) for _ in range(count)]
    exact = bool(lengths) and lengths[0].exact
    return (Items("list", [Slot((part,), node) for part in parts], exact),)


def _namedtuple(play: Play, path: str, args: Args, node: Node) -> Value:
    """A class that pickle finds by the name in the first argument."""
    named = args.positional[0].value[0] if args.positional else None
    if not isinstance(named, Const):
        return NOTHING
    return (ClassValue(node, str(named.value), play.frames[-1], [], {}, is_dataclass=True),)


def _call_argument(play: Play, path: str, args: Args, node: Node) -> Value:
    if not args.positional:
        return NOTHING
    return play.call(args.positional[0].value, Args([], {}, open=True), node)


def _vars(play: Play, path: str, args: Args, node: Node) -> Value:
    values = [play.attribute(slot.value, "__dict__", node) for slot in args.positional[:1]]
    return join(*values) if values else NOTHING


_BEHAVIOURS = {
    "functools.partial": _partial,
    "functools.update_wrapper": _update_wrapper,
    "functools.lru_cache": _same,
    "functools.cache": _same,
    "builtins.vars": _vars,
    "builtins.staticmethod": _same,
    "multiprocessing.set_start_method": _set_start_method,
    "multiprocessing.get_context": _get_context,
    "torch.utils.data.random_split": _random_split,
    "collections.namedtuple": _namedtuple,
    "contextlib.nullcontext": _same,
    "copy.copy": _same,
    "copy.deepcopy": _same,
    **dict.fromkeys(_CALLERS, _call_argument),
}
