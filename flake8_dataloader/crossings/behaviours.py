"""Library functions whose result takes more than a line of the catalog to tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ..catalog import PATHS
from ..catalog.routines import CALLERS, CLASS_MAKERS, NAMESPACES, REMAKES, SAME
from ..facts.nodes import Node
from . import attributes, methods, options, starts
from .arguments import Args
from .copies import copied
from .events import StartMethodSet
from .lattice import constants, join, truth
from .values import (
    NOTHING,
    REDUCER,
    Atom,
    ClassValue,
    Const,
    Function,
    Items,
    Made,
    Mapping,
    Method,
    Partial,
    Slot,
    Symbol,
    Value,
)

if TYPE_CHECKING:
    from .play import Play


def wraps(original: Args, args: Args) -> Value:
    """``functools.wraps(f)(g)`` and ``update_wrapper(g, f)``: g goes by the name of f."""
    wrapped = [atom for slot in original.positional[:1] for atom in slot.value]
    for slot in args.positional[:1]:
        for atom in slot.value:
            if isinstance(atom, Function) and wrapped and isinstance(wrapped[0], Function):
                atom.wraps = wrapped[0]
        return slot.value
    return NOTHING


def _update_wrapper(play: Play, path: str, args: Args, node: Node) -> Value:
    return wraps(Args(args.positional[1:], {}), args)


def _partial(play: Play, path: str, args: Args, node: Node) -> Value:
    if not args.positional:
        return NOTHING
    function, *rest = args.positional
    return (Partial(function, Args(rest, args.keywords, args.open), node),)


def remade(args: Args, node: Node) -> Value:
    """``lru_cache(f)``: another object, which goes by the name of f."""
    given = args.positional[0].value if args.positional else NOTHING
    return tuple(
        replace(atom, remade=node) if isinstance(atom, (Function, Method)) else atom
        for atom in given
    )


def _cache(play: Play, path: str, args: Args, node: Node) -> Value:
    """``lru_cache(f)``, or ``lru_cache(maxsize=8)``, which is to be called with f."""
    functions = [a for slot in args.positional[:1] for a in slot.value if not isinstance(a, Const)]
    return remade(args, node) if functions else (Made(path, args, node),)


def _same(play: Play, path: str, args: Args, node: Node) -> Value:
    return args.positional[0].value if args.positional else (Made(path, args, node),)


def _set_start_method(play: Play, path: str, args: Args, node: Node) -> Value:
    bound = args.bind(("method", "force"))
    forced = "force" in bound and truth(bound["force"].value) is not False
    asked = methods.named(bound["method"]) if "method" in bound else methods.OWN
    play.emit(StartMethodSet, node, forced=forced, methods=asked)
    return _get_context(play, path, args, node)


def _get_context(play: Play, path: str, args: Args, node: Node) -> Value:
    if (slot := args.bind(("method",)).get("method")) is not None:
        starts.name_start_method(play, slot)
    return (Made(path, args, node),)


def _numpy_load(play: Play, path: str, args: Args, node: Node) -> Value:
    """An ``.npz`` file stays open, and gives its arrays one by one."""
    given = args.bind(("file",)).get("file")
    archive = given is not None and all(_ends_in(atom, ".npz") for atom in given.value)
    return (Made("numpy.lib.npyio.NpzFile" if archive else path, args, node),)


def _ends_in(atom: Atom, suffix: str) -> bool:
    """Whether a path surely ends like this: ``os.path.join(root, "train.npz")``."""
    if isinstance(atom, Made) and atom.path in PATHS and atom.args.positional:
        return all(_ends_in(last, suffix) for last in atom.args.positional[-1].value)
    return isinstance(atom, Const) and str(atom.value).endswith(suffix)


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


def _class_by_call(play: Play, path: str, args: Args, node: Node) -> Value:
    """``namedtuple("Point", "x y")``: a class that pickle finds by the name in the first argument.
    The members of ``Enum("Mode", "TRAIN TEST")`` are made in the same way."""
    named = args.positional[0].value[0] if args.positional else None
    if not isinstance(named, Const) or len(args.positional) < 2:
        return (Made(path, args, node),)
    cls = ClassValue(node, str(named.value), play.frames[-1], [], {})
    names = list(_field_names(args.positional[1]))
    if path.startswith("enum."):
        cls.bases.append(Symbol(path))
        cls.names.update((name, NOTHING) for name in names)
    else:
        cls.is_dataclass, cls.fields = True, names
    return (cls,)


def _field_names(slot: Slot) -> Iterator[str]:
    """``["x", "y"]``, ``"x y"``, ``[("x", int)]`` or ``{"x": 1}``."""
    for atom in slot.value:
        if isinstance(atom, Const) and isinstance(atom.value, str):
            yield from atom.value.replace(",", " ").split()
        elif isinstance(atom, Items):
            for item in atom.items:
                pairs = (pair for pair in item.value if isinstance(pair, Items) and pair.items)
                firsts = [pair.items[0].value for pair in pairs] or [item.value]
                yield from (str(name) for first in firsts for name in constants(first))
        elif isinstance(atom, Mapping):
            yield from map(str, atom.entries)


def _call_argument(play: Play, path: str, args: Args, node: Node) -> Value:
    if not args.positional:
        return NOTHING
    return play.call(args.positional[0].value, Args([], {}, open=True), node)


def _add_dynamic_item(play: Play, path: str, args: Args, node: Node) -> Value:
    """SpeechBrain keeps a function in each of the datasets (dataio/dataset.py)."""
    bound = args.bind(("datasets", "func"))
    if "func" in bound and "datasets" in bound:
        for atom in play.iterate(bound["datasets"].value, node):
            if isinstance(atom, Made):
                name = f"pipeline.dynamic_items[{len(atom.attributes)}]"
                play.heap.put(atom.attributes, name, Slot(bound["func"].value, node))
    return NOTHING


def _reducer(play: Play, path: str, args: Args, node: Node) -> Value:
    """``copyreg.pickle(cls, reduce)``."""
    if len(args.positional) > 1:
        for atom in args.positional[0].value:
            if isinstance(atom, ClassValue):
                atom.names[REDUCER] = args.positional[1].value
    return NOTHING


def _copied(play: Play, path: str, args: Args, node: Node) -> Value:
    value = args.positional[0].value if args.positional else NOTHING
    return copied(value, deep=path.endswith("deepcopy"))


def _replaced(play: Play, path: str, args: Args, node: Node) -> Value:
    """``dataclasses.replace(settings, collate=f)``."""
    new = copied(args.positional[0].value, deep=False) if args.positional else NOTHING
    for name, slot in args.keywords.items():
        attributes.put(play, new, name, slot)
    return new


def _static(play: Play, path: str, args: Args, node: Node) -> Value:
    """``collate = staticmethod(lambda batch: batch)`` in a class body."""
    for slot in args.positional:
        for atom in slot.value:
            if isinstance(atom, Function):
                atom.binding = "static"
    return _same(play, path, args, node)


def _vars(play: Play, path: str, args: Args, node: Node) -> Value:
    values = [play.attribute(slot.value, "__dict__", node) for slot in args.positional[:1]]
    return join(*values) if values else NOTHING


CALLS = {
    "argparse.ArgumentParser": options.parser,
    **dict.fromkeys(NAMESPACES, options.namespace),
    "speechbrain.dataio.dataset.add_dynamic_item": _add_dynamic_item,
    "copyreg.pickle": _reducer,
    "copy.copy": _copied,
    "copy.deepcopy": _copied,
    "dataclasses.replace": _replaced,
    "builtins.staticmethod": _static,
    "functools.partial": _partial,
    **dict.fromkeys(REMAKES, _cache),
    "functools.update_wrapper": _update_wrapper,
    "builtins.vars": _vars,
    "multiprocessing.set_start_method": _set_start_method,
    "multiprocessing.get_context": _get_context,
    "torch.utils.data.random_split": _random_split,
    **dict.fromkeys(CLASS_MAKERS, _class_by_call),
    "numpy.load": _numpy_load,
    **dict.fromkeys(SAME, _same),
    **dict.fromkeys(CALLERS, _call_argument),
}
