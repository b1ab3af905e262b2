"""Calling functions, classes and methods of the analysed code; a library's go to :mod:`library`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..facts import nodes
from . import library, library_methods, methods
from .arguments import NO_ARGS, Args
from .frames import Frame
from .lattice import join
from .values import (
    NONE,
    NOTHING,
    Atom,
    ClassValue,
    Exit,
    Function,
    Generator,
    Instance,
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

#: A function in progress may be entered again this often: recursion says nothing new after that.
_REENTRIES = 3


def call(play: Play, function: Value, args: Args, node: nodes.Node) -> Value:
    """What calling any of ``function`` gives."""
    if len(function) == 1:
        return _call(play, function[0], args, node)
    return join(*(_call(play, atom, args, node) for atom in function))


def _call(play: Play, atom: Atom, args: Args, node: nodes.Node) -> Value:
    caller = _CALLERS.get(type(atom))
    return NOTHING if caller is None else caller(play, atom, args, node)


def method(play: Play, receiver: Value, attribute: nodes.Attribute, args: Args, node) -> Value:
    """``receiver.attribute(args)``: objects without attributes of their own know some methods."""
    play.freezes |= attribute.attr == "requires_grad_"
    results = []
    for atom in receiver:
        result = library.plain_method(play, atom, attribute.attr, args, node)
        if result is None:
            function = play.attribute((atom,), attribute.attr, attribute)
            result = play.call(function, args, node)
        results.append(result)
    return results[0] if len(results) == 1 else join(*results)


def _function(play: Play, function: Function, args: Args, node: nodes.Node) -> Value:
    return run(play, function, args, node)


def _method(play: Play, bound: Method, args: Args, node: nodes.Node) -> Value:
    if bound.function is None:
        return library_methods.call(play, bound, args, node)
    receiver = Slot((bound.receiver,), node)
    full = Args([receiver, *args.positional], args.keywords, args.open)
    return run(play, bound.function, full, node)


def run(play: Play, function: Function, args: Args, node: nodes.Node) -> Value:
    """Execute a function of the analysed code, as deep as the play goes."""
    entered = sum(f.node is function.node for _, f in play.stack)
    if entered > _REENTRIES or len(play.stack) >= play.deepest or not play.spend():
        return NOTHING
    frame = Frame("function", function.frame, {}, function)
    _bind(play, function, args, frame, node)
    play.played.add(function.node)
    body = function.node.body
    statements = body.statements
    if body.yields:
        generator = Generator(frame, statements, node)
        if not play.stack:
            play.give(function.node, (generator,))
        return (generator,)
    play.stack.append((node, function))
    try:
        falls = play.execute(statements, frame)
    finally:
        play.stack.pop()
    results = [*frame.returned, NONE] if falls else frame.returned
    return join(*results) if results else NOTHING


def _bind(play: Play, function: Function, args: Args, frame: Frame, node: nodes.Node) -> None:
    """Parameters to arguments; in a call that is not seen whole a default is one possibility."""
    positional, keywords = list(args.positional), dict(args.keywords)
    for parameter in function.node.parameters:
        name = parameter.name
        if parameter.kind == "*":
            frame.names[name] = (Items("tuple", positional, not args.open),)
        elif parameter.kind == "**":
            rest = [Slot(NOTHING, node)] if args.open else []
            frame.names[name] = (Mapping(keywords, rest),)
        elif parameter.kind == "positional" and positional:
            frame.names[name] = positional.pop(0).value
        else:
            default = function.defaults.get(name)
            given = keywords.pop(name, None)
            frame.names[name] = _parameter(given, default, args.open)


def _parameter(given: Slot | None, default: Value | None, open_: bool) -> Value:
    if given is not None:
        return join(given.value, default) if given.maybe and default else given.value
    if default is None:
        return NOTHING
    return join(default, NOTHING) if open_ else default


def _class(play: Play, cls: ClassValue, args: Args, node: nodes.Node) -> Value:
    if any(base.path.endswith("TypedDict") for base in cls.foreign_bases()):
        return (Mapping(dict(args.keywords)),)
    made = [atom for atom in _made_by_new(play, cls, args, node) if isinstance(atom, Instance)]
    instances = made or [library.bare(play, cls, node)]
    for instance in instances:
        if instance.cls is cls:
            _initialize(play, instance, args, node)
    return tuple(instances)


def _made_by_new(play: Play, cls: ClassValue, args: Args, node: nodes.Node) -> Value:
    found = tuple(atom for atom in cls.find("__new__") or () if isinstance(atom, Function))
    full = Args([Slot((cls,), node), *args.positional], args.keywords, args.open)
    return play.call(found, full, node) if found else ()


def _initialize(play: Play, instance: Instance, args: Args, node: nodes.Node) -> None:
    cls = instance.cls
    initializer = cls.find("__init__")
    if initializer is not None:
        methods = tuple(Method(instance, f) for f in initializer if isinstance(f, Function))
        play.call(methods, args, node)
    elif cls.is_dataclass:
        _fill_fields(play, instance, args, node)
    else:
        for base in cls.foreign_bases():
            library.initialize_base(play, instance, base.path, args, node)
            break


def _fill_fields(play: Play, instance: Instance, args: Args, node: nodes.Node) -> None:
    bound = args.bind(instance.cls.fields)
    for name in instance.cls.fields:
        default = instance.cls.find(name)
        if name in bound:
            instance.attributes[name] = bound[name]
        elif default is not None:
            value = join(*(_field_default(play, atom, node) for atom in default))
            value = join(value, NOTHING) if args.open else value
            instance.attributes[name] = Slot(value, instance.cls.node)
    if post := instance.cls.find("__post_init__"):
        play.call(
            tuple(Method(instance, f) for f in post if isinstance(f, Function)), NO_ARGS, node
        )


def _field_default(play: Play, atom: Atom, node: nodes.Node) -> Value:
    """``dataclasses.field(default=..., default_factory=...)``, or the plain default."""
    if isinstance(atom, Made) and atom.path.rpartition(".")[2] in ("field", "Field", "ib"):
        given = atom.args.keywords
        if "default_factory" in given:
            return play.call(given["default_factory"].value, NO_ARGS, node)
        slot = given.get("default") or next(iter(atom.args.positional), None)
        return slot.value if slot else NOTHING
    return (atom,)


def _instance(play: Play, instance: Instance, args: Args, node: nodes.Node) -> Value:
    """``instance(...)``: ``__call__``, which in a library base leads to ``forward``."""
    for name in ("__call__", "forward"):
        if (found := instance.cls.find(name)) is not None:
            methods = tuple(Method(instance, f) for f in found if isinstance(f, Function))
            return play.call(methods, args, node) if methods else NOTHING
    return NOTHING


def _partial(play: Play, partial: Partial, args: Args, node: nodes.Node) -> Value:
    inner = partial.args
    positional = [*inner.positional, *args.positional]
    keywords = {**inner.keywords, **args.keywords}
    joined = Args(positional, keywords, inner.open or args.open)
    return play.call(partial.function.value, joined, node)


def _symbol(play: Play, symbol: Symbol, args: Args, node: nodes.Node) -> Value:
    if symbol.context is not None:
        context = {methods.CONTEXT: Slot((symbol.context,), node)}
        args = replace(args, keywords={**args.keywords, **context})
    return library.call_symbol(play, symbol.path, args, node)


def _made(play: Play, made: Made, args: Args, node: nodes.Node) -> Value:
    return library.call_made(play, made, args, node)


_CALLERS = {
    Function: _function, Method: _method, ClassValue: _class, Instance: _instance,
    Partial: _partial, Symbol: _symbol, Made: _made,
}  # fmt: skip


def is_ours(atom: Atom) -> bool:
    """Whether ``atom`` is something of the analysed code that can be called."""
    return isinstance(atom, (Function, ClassValue, Instance, Partial)) or (
        isinstance(atom, Method) and atom.function is not None
    )


def enter(play: Play, manager: Value, node: nodes.Node) -> Value:
    """What ``with manager as x`` binds to x."""
    results: list[Value] = []
    for atom in manager:
        if isinstance(atom, Generator):  # contextlib.contextmanager
            results.append(play.iterate((atom,), node))
        elif isinstance(atom, Instance) and atom.cls.find("__enter__"):
            entered = play.attribute((atom,), "__enter__", node)
            results.append(play.call(entered, NO_ARGS, node))
        elif isinstance(atom, Made):
            library.enter(play, atom, node)
            results.append((atom,))
        else:
            results.append((atom,))
    return join(*(r or NOTHING for r in results))


def exit_(play: Play, manager: Value, node: nodes.Node) -> None:
    """What happens at the end of ``with manager:``, where it is a class of ours."""
    for atom in manager:
        if isinstance(atom, Instance) and atom.cls.find("__exit__"):
            nothing_raised = Args([Slot(NONE, node)] * 3, {})
            play.call(play.attribute((atom,), "__exit__", node), nothing_raised, node)


def leave() -> None:
    """``sys.exit()``: nothing runs after it."""
    raise Exit
