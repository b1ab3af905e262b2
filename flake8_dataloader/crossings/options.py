"""Command-line options: an option's default is what it is, unless the user says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..catalog.routines import OPTION_DECORATORS
from ..facts.nodes import Node
from .arguments import NO_ARGS, Args
from .builtin_calls import converted
from .lattice import join, only_constant
from .values import (
    FALSE,
    NOTHING,
    OPTION,
    TRUE,
    Atom,
    Function,
    Instance,
    Items,
    Made,
    Mapping,
    Slot,
    Symbol,
    Value,
)

if TYPE_CHECKING:
    from .play import Play

_FLAGS = {"store_true": FALSE, "store_false": TRUE}


def method(play: Play, parser: Atom, name: str, args: Args, node: Node) -> Value:
    """A method of an ArgumentParser, or of one of its groups, which are taken for the parser."""
    if name == "add_argument":
        _add(parser, args, node)
    elif name == "set_defaults":
        for keyword, slot in args.keywords.items():
            old = _options(parser).get(keyword)
            value = join(old.value, slot.value) if old else slot.value
            _options(parser)[keyword] = Slot(value, slot.node)
    elif name in (
        "add_argument_group",
        "add_mutually_exclusive_group",
        "add_subparsers",
        "add_parser",
    ):
        return (parser,)
    elif name in ("parse_args", "parse_known_args", "parse_intermixed_args"):
        return _parsed(play, parser, name, args, node)
    return NOTHING


def parser(play: Play, path: str, args: Args, node: Node) -> Value:
    """``ArgumentParser(parents=[...])``: the parents' options are its own."""
    made = Made(path, args, node)
    parents = args.keywords.get("parents")
    for atom in parents.value if parents else ():
        for slot in atom.items if isinstance(atom, Items) else ():
            for parent in slot.value:
                made.attributes.update(_options(parent))
    return (made,)


def namespace(play: Play, path: str, args: Args, node: Node) -> Value:
    """``Namespace(workers=4)`` and its kin, which may take a dict as well."""
    made = Made(path, NO_ARGS, node, dict(args.keywords))
    for slot in args.positional:
        for atom in slot.value:
            if isinstance(atom, Mapping):
                made.attributes.update(
                    {k: v for k, v in atom.entries.items() if isinstance(k, str)}
                )
    return (made,)


def take(play: Play, holder: Instance | Made, node: Node, depth: int = 4) -> None:
    """``config.merge_from_file(path)``: the user may have said something else than each default."""
    for name, slot in list(holder.attributes.items()):
        inner = [atom for atom in slot.value if isinstance(atom, (Instance, Made))]
        for atom in inner if depth else ():
            take(play, atom, node, depth - 1)
        if not inner:
            play.heap.put(holder.attributes, name, Slot(join(slot.value, (OPTION,)), node))


def decorate(made: Made, function: Function) -> bool:
    """``@click.option("--workers", default=4)``: the default of a parameter."""
    if made.path not in OPTION_DECORATORS:
        return False
    holder = Made(made.path, NO_ARGS, made.node)
    _add(holder, made.args, made.node)
    function.defaults.update({name: slot.value for name, slot in holder.attributes.items()})
    return True


def _options(parser: Atom) -> dict[str, Slot]:
    """The options live on the parser, or on the library part of our own subclass of it."""
    made = getattr(parser, "made", None) or parser
    return made.attributes if isinstance(made, Made) else {}


def _add(parser: Atom, args: Args, node: Node) -> None:
    names = [only_constant(slot.value) for slot in args.positional]
    flags = [n.value for n in names if n and isinstance(n.value, str)]
    dest = args.keywords.get("dest")
    if dest and (constant := only_constant(dest.value)):
        name = str(constant.value)
    elif flags:
        long = [flag for flag in flags if flag.startswith("--")] or flags
        name = long[0].lstrip("-").replace("-", "_")
    else:
        return
    _options(parser)[name] = Slot(_value(args), node)


def _value(args: Args) -> Value:
    """The default, or anything: the command line decides."""
    default, kind = args.keywords.get("default"), args.keywords.get("type")
    action = args.keywords.get("action")
    if default is not None:
        value = default.value
        if kind is not None and isinstance(kind.value[0], Symbol):
            value = tuple(converted(kind.value[0].path, atom) for atom in value)
        return join(value, (OPTION,))
    flag = only_constant(action.value) if action else None
    return join(_FLAGS[flag.value], (OPTION,)) if flag and flag.value in _FLAGS else NOTHING


def _parsed(play: Play, parser: Atom, name: str, args: Args, node: Node) -> Value:
    space = args.bind(("args", "namespace")).get("namespace")
    namespace = Made("argparse.Namespace", Args([], {}), node)
    for atom in space.value if space else ():
        if isinstance(atom, Made):
            namespace = atom
    namespace.attributes.update(_options(parser))
    if name == "parse_known_args":
        parts = [Slot((namespace,), node), Slot(NOTHING, node)]
        return (Items("tuple", parts),)
    return (namespace,)
