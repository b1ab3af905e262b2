"""Attributes: reading and setting them; and deleting, of items too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..catalog import NO_INIT
from ..catalog.routines import ALIKE
from ..facts import nodes
from . import cuda, guess, loaders, settings, state
from .arguments import NO_ARGS, Args
from .frames import Frame
from .holding import held
from .lattice import join, only_constant
from .values import (
    NOTHING,
    TRUE,
    Atom,
    ClassValue,
    Const,
    Cuda,
    Function,
    Instance,
    Made,
    Mapping,
    Method,
    Module,
    Partial,
    Slot,
    Super,
    Symbol,
    Value,
)

if TYPE_CHECKING:
    from .play import Play


def get(play: Play, value: Value, name: str, node: nodes.Node) -> Value:
    """``value.name``."""
    if len(value) == 1:
        return _get(play, value[0], name, node)
    return join(*(_get(play, atom, name, node) for atom in value))


def _get(play: Play, atom: Atom, name: str, node: nodes.Node) -> Value:
    reader = _READERS.get(type(atom))
    return NOTHING if reader is None else reader(play, atom, name, node)


def _of_symbol(play: Play, atom: Symbol, name: str, node: nodes.Node) -> Value:
    return play.symbol(f"{atom.path}.{name}")


def _of_module(play: Play, atom: Module, name: str, node: nodes.Node) -> Value:
    if play.stale:
        play.read(play.module(atom.path).names, name, node)
    return play.member(atom.path, name)


def _of_function(play: Play, atom: Function, name: str, node: nodes.Node) -> Value:
    if name in atom.attributes:
        return atom.attributes[name].value
    return (Const(atom.name),) if name in ("__name__", "__qualname__") else NOTHING


def _of_class(play: Play, atom: ClassValue, name: str, node: nodes.Node) -> Value:
    found = _found(play, atom, name, node)
    if found is not None and atom.is_enum and not name.startswith("_"):
        return _member(play, atom, name, found)
    if found is not None:
        return join(*(_bound(play, f, None, atom, node) for f in found))
    if name == "__name__":
        return (Const(atom.name),)
    if name == "__dict__":
        return (Made("types.MappingProxyType", NO_ARGS, node),)
    return join(*((Symbol(f"{base.path}.{name}"),) for base in atom.foreign_bases()), NOTHING)


def _found(play: Play, cls: ClassValue, name: str, node: nodes.Node) -> Value | None:
    """The class attribute ``name``, which the class or a base of the analysed code has."""
    for base in cls.lineage() if play.stale else ():
        if isinstance(base, ClassValue):
            play.read(base.names, name, node)
    return cls.find(name)


def _member(play: Play, cls: ClassValue, name: str, found: Value) -> Value:
    """A member of an Enum: an instance of it, always the same one."""
    if any(isinstance(atom, Function) for atom in found):
        return found
    if name not in cls.members:
        cls.members[name] = Instance(cls, cls.node, is_member=True)
        cls.members[name].attributes["value"] = Slot(found, cls.node)
    return (cls.members[name],)


def _of_instance(play: Play, atom: Instance, name: str, node: nodes.Node) -> Value:
    if play.stale:
        play.read(atom.attributes, name, node)
    if name in atom.attributes:
        value = atom.attributes[name].value
        state.attribute_read(play, atom, name, value, node)
        return value
    if name == "__dict__":
        return (Mapping(atom.attributes),)
    if name == "__class__":
        return (atom.cls,)
    found = _found(play, atom.cls, name, node)
    if found is not None:
        return join(*(_bound(play, f, atom, atom.cls, node) for f in found))
    if atom.made is not None and name in (given := _given(atom.made)):
        return given[name].value
    bases = list(atom.cls.foreign_bases())
    if bases and guess.is_framework_name(name):
        return tuple(Method(atom, None, f"{base.path}().{name}", node) for base in bases)
    if guess.attribute(play, atom, name):
        return atom.attributes[name].value
    if not name.startswith("_") and (asked := atom.cls.find("__getattr__")):
        method = tuple(Method(atom, f, node=node) for f in asked if isinstance(f, Function))
        return play.call(method, Args([Slot((Const(name),), node)], {}), node)
    methods = tuple(Method(atom, None, f"{base.path}().{name}", node) for base in bases)
    return methods or NOTHING


def _bound(play: Play, atom: Atom, receiver: Instance | None, cls: ClassValue, node) -> Value:
    """A class attribute as an instance or its class shows it."""
    if not isinstance(atom, Function) or atom.owner is None or atom.binding == "static":
        return (atom,)
    if atom.binding == "class":
        return (Method(cls, atom, node=node),)
    if receiver is None:
        return (atom,)
    method = Method(receiver, atom, node=node)
    if atom.binding not in ("property", "cached"):
        return (method,)
    value = play.call((method,), Args([], {}), node)
    if atom.binding == "cached":
        play.heap.put(receiver.attributes, atom.name, Slot(value, atom.node))
    return value


def _of_made(play: Play, atom: Made, name: str, node: nodes.Node) -> Value:
    if play.stale:
        play.read(atom.attributes, name, node)
    if name in atom.attributes:
        return atom.attributes[name].value
    if name == "__dict__":
        return (Mapping(atom.attributes),)
    if name == "type" and (text := cuda.device_text(atom)):
        return (Const(text.partition(":")[0]),)
    if atom.path == "multiprocessing.get_context":
        return _of_context(play, atom, name)
    if name in (given := _given(atom)):
        return given[name].value
    path = f"{atom.path}().{name}"
    if path in ALIKE:
        return (Made(atom.path, Args([Slot((atom,), node)], {}), node),)
    return play.fact(path) or (Method(atom, None, path, node),)


def _given(made: Made) -> dict[str, Slot]:
    return loaders.arguments(made) if loaders.as_loader(made) else held(made)


def _of_context(play: Play, context: Made, name: str) -> Value:
    found = play.symbol(f"multiprocessing.{name}")
    return tuple(replace(a, context=context) if isinstance(a, Symbol) else a for a in found)


def _of_super(play: Play, atom: Super, name: str, node: nodes.Node) -> Value:
    receiver = atom.receiver if isinstance(atom.receiver, Instance) else None
    cls = atom.receiver.cls if receiver else atom.receiver
    lineage = cls.lineage() if isinstance(cls, ClassValue) else []
    if lineage and (after := cls.after(atom.cls)) is not None:
        lineage = after
    for base in lineage:
        if isinstance(base, Symbol):
            if name == "__init__" and base.path in NO_INIT:
                continue
            break
        if name in base.names:
            return join(*(_bound(play, f, receiver, cls, node) for f in base.names[name]))
    if name == "__new__":
        return (Symbol("builtins.object.__new__"),)
    bases = [base for base in lineage if isinstance(base, Symbol)]
    if name == "__getstate__" and not bases:
        bases = [Symbol("builtins.object")]
    return (Method(atom.receiver, None, f"{bases[0].path}().{name}", node),) if bases else NOTHING


def _of_partial(play: Play, atom: Partial, name: str, node: nodes.Node) -> Value:
    return atom.function.value if name == "func" else NOTHING


def _of_cuda(play: Play, atom: Cuda, name: str, node: nodes.Node) -> Value:
    if name == "device":
        return (cuda.device("cuda", node),)
    if name == "is_cuda":
        return TRUE
    return (atom,) if name in ("data", "T", "grad", "weight") else NOTHING


_READERS = {
    Symbol: _of_symbol, Module: _of_module, Function: _of_function, ClassValue: _of_class,
    Instance: _of_instance, Made: _of_made, Super: _of_super, Partial: _of_partial, Cuda: _of_cuda,
}  # fmt: skip


def put(play: Play, owner: Value, name: str, slot: Slot) -> None:
    """``owner.name = ...``: it replaces what was there if there is just one owner."""
    play.freezes |= name == "requires_grad"
    for atom in owner:
        if isinstance(atom, Instance) and (setter := _setter(atom, name)):
            play.call((Method(atom, setter),), Args([slot], {}), slot.node)
        elif isinstance(atom, (Instance, Made)):
            if isinstance(atom, Instance):
                state.attribute_set(play, atom, name, slot)
            old = atom.attributes.get(name)
            sure = len(owner) == 1 or old is None
            new = slot if sure else Slot(join(slot.value, old.value), slot.node)
            play.heap.put(atom.attributes, name, new)
        elif isinstance(atom, ClassValue):
            play.heap.put(atom.names, name, slot.value)
            play.set_by[id(atom), name] = slot.node
        elif isinstance(atom, Function):
            play.heap.put(atom.attributes, name, slot)
        elif isinstance(atom, Symbol):
            settings.assigned(play, f"{atom.path}.{name}", slot)
        elif isinstance(atom, Module):
            module = play.module(atom.path)
            play.heap.put(module.names, name, slot.value)
            play.set_by[id(module), name] = slot.node


def _setter(instance: Instance, name: str) -> Function | None:
    found = instance.cls.find(name) or ()
    return next((f.setter for f in found if isinstance(f, Function) and f.setter), None)


def remove(play: Play, target: nodes.Node, frame: Frame) -> None:
    """``del owner.name`` and ``del owner[key]``."""
    owner = play.evaluate(target.value, frame)
    if isinstance(target, nodes.Attribute):
        for atom in owner:
            if isinstance(atom, (Instance, Made)):
                play.heap.drop(atom.attributes, target.attr)
    elif isinstance(target, nodes.Subscript) and target.index:
        key = only_constant(play.evaluate(target.index, frame))
        for atom in owner:
            if isinstance(atom, Mapping) and key:
                play.heap.drop(atom.entries, key.value)
