"""Imports, functions and classes: what they bind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import catalog
from ..catalog import routines
from ..facts import nodes
from . import calls, modules, options
from .arguments import Args
from .frames import Frame
from .lattice import join, truth
from .values import (
    NOTHING,
    ClassValue,
    Function,
    Imported,
    Made,
    Module,
    Slot,
    Super,
    Symbol,
    Value,
)

if TYPE_CHECKING:
    from .play import Play

_BINDINGS = {
    "builtins.staticmethod": "static",
    "builtins.classmethod": "class",
    "builtins.property": "property",
    "functools.cached_property": "cached",
}
#: Library decorators that make something else of a function, and not the like of it.
_MAKING = {*catalog.HOLDERS, *catalog.UNPICKLABLE}


def closure(play: Play, node: nodes.FunctionDef, frame: Frame) -> Function:
    """The function that ``node`` makes here, its defaults evaluated."""
    defaults = {
        p.name: play.evaluate(p.default, frame) for p in node.parameters if p.default is not None
    }
    return Function(node, frame.enclosing, defaults, frame.owner)


def function(play: Play, node: nodes.FunctionDef, frame: Frame) -> bool:
    made = closure(play, node, frame)
    made.is_global = node.name in frame.global_names
    value: Value = (made,)
    for decorator in reversed(node.decorators):
        if isinstance(decorator, nodes.Attribute) and decorator.attr in ("setter", "deleter"):
            return _accessor(made, decorator.attr, frame)
        value = _decorated(play, play.evaluate(decorator, frame), value, made, decorator)
    play.assign(node.name, value, frame)
    return True


def _accessor(made: Function, kind: str, frame: Frame) -> bool:
    """``@x.setter``: the property stays what it was, and knows its setter."""
    for atom in frame.names.get(made.name, ()):
        if isinstance(atom, Function) and kind == "setter":
            atom.setter = made
    return True


def _decorated(play: Play, decorator: Value, value: Value, made: Function, node) -> Value:
    """What decorating gives: a library's decorator is taken to give the function itself."""
    for atom in decorator:
        if isinstance(atom, Symbol) and atom.path in _BINDINGS:
            made.binding = _BINDINGS[atom.path]
            return value
        if isinstance(atom, Made) and options.decorate(atom, made):
            return value
        if isinstance(atom, Made) and (skips := routines.SKIPS.get(atom.path)) is not None:
            condition = next(iter(atom.args.positional), None)
            made.skipped |= condition is not None and truth(condition.value) is skips
            return value
        if isinstance(atom, Made) and atom.path == "functools.wraps":
            return play.call(decorator, Args([Slot(value, node)], {}), node)
    keeps = all(isinstance(atom, Symbol) and atom.path in _MAKING for atom in decorator)
    if not keeps and not all(calls.is_ours(atom) for atom in decorator):
        return value
    result = play.call(decorator, Args([Slot(value, node)], {}), node)
    for atom in result:
        if isinstance(atom, Function) and atom is not made and atom.decorates is None:
            atom.decorates = made
    return value if result == NOTHING else result


def class_(play: Play, node: nodes.ClassDef, frame: Frame) -> bool:
    bases = [play.evaluate(base.value, frame) for base in node.bases if base.keyword is None]
    atoms = [atom for value in bases for atom in value if isinstance(atom, (ClassValue, Symbol))]
    body = Frame("class", frame.enclosing, {})
    body.owner = cls = ClassValue(node, node.name, frame, atoms, body.names)
    cls.is_global = node.name in frame.global_names
    if frame.kind == "class":
        cls.frame = frame
    play.execute(node.body.statements, body)
    _tell_base(play, cls, frame)
    value: Value = (cls,)
    for decorator in reversed(node.decorators):
        made = play.evaluate(decorator, frame)
        if any(getattr(atom, "path", None) in routines.DATACLASSES for atom in made):
            cls.is_dataclass = True
        elif all(calls.is_ours(atom) for atom in made):
            result = play.call(made, Args([Slot(value, decorator)], {}), decorator)
            value = value if result == NOTHING else result
    cls.is_dataclass |= any(base.path in routines.FIELD_BASES for base in cls.foreign_bases())
    cls.fields = _fields(cls)
    play.assign(node.name, value, frame)
    return True


def _tell_base(play: Play, cls: ClassValue, frame: Frame) -> None:
    """``__init_subclass__`` of the nearest base that has one."""
    for base in cls.lineage()[1:]:
        if isinstance(base, ClassValue) and "__init_subclass__" in base.names:
            node = cls.node
            given = [base for base in node.bases if base.keyword not in (None, "metaclass")]
            keywords = {
                each.keyword: Slot(play.evaluate(each.value, frame), each) for each in given
            }
            play.call(base.names["__init_subclass__"], Args([Slot((cls,), node)], keywords), node)
            return


def _fields(cls: ClassValue) -> list[str]:
    inherited = [f for base in cls.bases if isinstance(base, ClassValue) for f in base.fields]
    own = cls.names.get("__annotations__", ())
    return list(dict.fromkeys([*inherited, *own])) if cls.is_dataclass else []


def bare_super(frame: Frame) -> Value:
    """``super()`` without arguments, in a method or in a function nested in one."""
    scope: Frame | None = frame
    while scope is not None:
        function = scope.function
        if function is not None and function.owner and function.node.parameters:
            receiver = scope.names.get(function.node.parameters[0].name)
            if receiver:
                return tuple(Super(atom, function.owner) for atom in receiver)
        scope = scope.parent
    return NOTHING


def import_(play: Play, node: nodes.Import, frame: Frame) -> bool:
    if node.module is None:
        for name, alias in node.names:
            _import_module(play, name, alias, frame)
        return True
    prefix = "." * node.level + node.module
    path = play.project.find(node.module, node.level, frame.module.path)
    for name, alias in node.names:
        if name == "*":
            _import_star(play, prefix, path, frame)
        else:
            play.assign(alias or name, _member(play, prefix, path, name), frame)
    return True


def _import_module(play: Play, name: str, alias: str | None, frame: Frame) -> None:
    path = play.project.find(name, 0, frame.module.path)
    if path is not None:
        modules.imports(play, path)
        head = name.partition(".")[0]
        package = path if alias else play.project.find(head, 0, frame.module.path)
        play.assign(alias or head, (Module(package),) if package else NOTHING, frame)
        return
    parts = name.split(".")
    play.imported |= {catalog.canonical(".".join(parts[: n + 1])) for n in range(len(parts))}
    if alias:
        play.assign(alias, play.symbol(name), frame)
    else:
        head = name.partition(".")[0]
        play.assign(head, play.symbol(head), frame)


def _member(play: Play, prefix: str, path: str | None, name: str) -> Value:
    if path is None or catalog.knows(f"{prefix}.{name}"):
        if f"{prefix}.{name}" in catalog.SUBMODULES:
            play.imported.add(catalog.canonical(f"{prefix}.{name}"))
        return play.symbol(f"{prefix}.{name}" if prefix.strip(".") else prefix + name)
    modules.imports(play, path)
    if inner := play.project.submodule(path, name):
        modules.imports(play, inner)
    return (Imported(path, name),)


def _import_star(play: Play, prefix: str, path: str | None, frame: Frame) -> None:
    if path is None:
        frame.open = True
    else:
        module = play.module(path)
        frame.open |= module.open
        frame.names.update((n, v) for n, v in module.names.items() if not n.startswith("_"))
    for path in catalog.exports(prefix):
        name = path.rpartition(".")[2]
        frame.names[name] = join(play.symbol(path))
