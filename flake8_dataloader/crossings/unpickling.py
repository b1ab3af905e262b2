"""Loading an instance in the worker: what pickle asks it before it has any attributes.

pickle makes the object without ``__init__``, looks for ``__setstate__`` in it, and only then gives
it its state. A ``__getattr__`` is asked for that name, and has nothing to answer with: anything
but AttributeError ends the worker. So a load is played in which exceptions are what matters.
"""

from __future__ import annotations

import builtins
from dataclasses import dataclass

from .. import catalog
from ..facts import nodes
from . import execute
from .arguments import NO_ARGS, Args
from .frames import Frame
from .heap import Heap
from .lattice import only, only_constant
from .play import Play
from .values import (
    FALSE,
    REDUCER,
    TRUE,
    Atom,
    ClassValue,
    Const,
    Exit,
    Function,
    Instance,
    Items,
    Mapping,
    Method,
    Slot,
    Super,
    Symbol,
    Value,
)

_ASKED = "__setstate__"
#: What sends ``__new__`` its arguments.
_GIVE_ARGUMENTS = ("__getnewargs__", "__getnewargs_ex__", "__reduce_ex__")


@dataclass(frozen=True)
class Failure:
    """``node`` is where the cure goes; ``why`` is one of the rule's reasons; ``detail`` names the
    exception."""

    node: nodes.Node
    why: str  # "raises" | "recursion" | "none" | "state" | "new"
    detail: str = ""


def failure(play: Play, instance: Instance) -> Failure | None:
    """Why a worker surely cannot load ``instance``, if that can be shown."""
    cls = instance.cls
    if not _is_plain(cls) or REDUCER in cls.names:
        return None
    if reduce := only(cls.find("__reduce__") or ()):
        return _reduced(play, instance, reduce) if isinstance(reduce, Function) else None
    if found := _without_arguments(cls):
        return found
    if cls.find(_ASKED) is not None or not _has_state(play, instance):
        return None
    asked = cls.find("__getattr__")
    return _state_no_dict(play, instance) if asked is None else _asked(play, instance, asked)


def _is_plain(cls: ClassValue) -> bool:
    """Whether all its bases are seen, or have no say in how it is loaded."""
    seen = all(
        len(c.bases) == sum(base.keyword is None for base in getattr(c.node, "bases", ()))
        for c in cls.lineage()
        if isinstance(c, ClassValue)
    )
    return seen and all(base.path in catalog.PLAIN_BASES for base in cls.foreign_bases())


def _reduced(play: Play, instance: Instance, reduce: Function) -> Failure | None:
    """``return Samples, ()`` from ``__reduce__``, of a class that needs an argument."""
    parts = only(play.call((Method(instance, reduce),), NO_ARGS, instance.node))
    if not isinstance(parts, Items) or len(parts.items) < 2:
        return None
    made, given = (only(slot.value) for slot in parts.items[:2])
    if not isinstance(made, ClassValue) or not isinstance(given, Items) or not given.exact:
        return None
    needed = _needed(made.find("__init__"))
    return Failure(reduce.node, "new", "__init__") if needed > len(given.items) else None


def _without_arguments(cls: ClassValue) -> Failure | None:
    """``def __new__(cls, size)``: pickle calls it without the size."""
    given = any(cls.find(name) for name in _GIVE_ARGUMENTS)
    if given or not _needed(cls.find("__new__")):
        return None
    return Failure(only(cls.find("__new__")).node, "new", "__new__")


def _needed(method: Value | None) -> int:
    """How many arguments a method of the analysed code cannot do without."""
    function = only(method or ())
    parameters = function.node.parameters[1:] if isinstance(function, Function) else []
    return sum(p.kind == "positional" and p.default is None for p in parameters)


def _has_state(play: Play, instance: Instance) -> bool:
    """Whether anything is sent beside the class: else nothing is looked for."""
    if instance.cls.find("__getstate__") is not None:
        return not any(atom == Const(None) for atom in _state(play, instance))
    if instance.cls.find("__setattr__") and _is_container(instance.cls):
        return False  # what looks like an attribute is kept as an item
    return any(_is_attribute(name, slot) for name, slot in instance.attributes.items())


def _is_attribute(name: str, slot: Slot) -> bool:
    return name.isidentifier() and not slot.maybe


def _is_container(cls: ClassValue) -> bool:
    return any(base.path in catalog.PLAIN_CONTAINERS for base in cls.foreign_bases())


def _state(play: Play, instance: Instance) -> Value:
    method = play.attribute((instance,), "__getstate__", instance.node)
    return play.call(method, NO_ARGS, instance.node)


def _state_no_dict(play: Play, instance: Instance) -> Failure | None:
    """``__getstate__`` gives something that only a ``__setstate__`` could take."""
    given = only(instance.cls.find("__getstate__") or ())
    state = only(_state(play, instance)) if isinstance(given, Function) else None
    pair = isinstance(state, Items) and state.kind == "tuple" and len(state.items) == 2
    if isinstance(state, (Items, Const)) and state != Const(None) and not pair:
        return Failure(given.node, "state")
    return None


def _asked(play: Play, instance: Instance, asked: Value) -> Failure | None:
    """What ``__getattr__`` says when it is asked for ``__setstate__``."""
    load = _Load(play, instance)
    node = getattr(only(asked), "node", instance.cls.node)
    try:
        answer = only(load.attribute((load.blank,), _ASKED, node))
    except _Raised as raised:
        if issubclass(raised.kind, AttributeError):
            return None
        why = "recursion" if raised.kind is RecursionError else "raises"
        return Failure(node, why, raised.kind.__name__)
    except (_Unsure, Exit):
        return None
    return Failure(node, "none", repr(answer.value)) if isinstance(answer, Const) else None


class _Raised(Exception):
    """The analysed code raises an exception of this kind."""

    def __init__(self, kind: type[BaseException]) -> None:
        super().__init__(kind)
        self.kind = kind


class _Unsure(Exception):
    """The code does not tell which way it goes."""


class _OneWay(Heap):
    """For a play that only follows what is decided."""

    def each(self, ways):
        raise _Unsure


class _Load(Play):
    """A play in a worker, around an instance that is ``blank``: it has no attributes yet."""

    def __init__(self, play: Play, instance: Instance) -> None:
        super().__init__(play.project, play.world, "__mp_main__", redirect=play.workers)
        self.heap = _OneWay()
        self.blank = Instance(instance.cls, instance.node)
        self._asked: set[str] = set()  # what __getattr__ is being asked for

    def attribute(self, value: Value, name: str, node: nodes.Node) -> Value:
        atom = only(value)
        if isinstance(atom, Super) and atom.receiver is self.blank:
            if name in ("__getattribute__", "__getattr__"):
                raise _Raised(AttributeError)
        if atom is not self.blank or name == "__dict__" or self._is_there(name):
            return super().attribute(value, name, node)
        return self._missing(name, node)

    def _is_there(self, name: str) -> bool:
        kind = dict if _is_container(self.blank.cls) else object
        return self.blank.cls.find(name) is not None or hasattr(kind, name)

    def _missing(self, name: str, node: nodes.Node) -> Value:
        if name in self._asked:
            raise _Raised(RecursionError)
        asked = self.blank.cls.find("__getattr__") or ()
        bound = tuple(Method(self.blank, f) if isinstance(f, Function) else f for f in asked)
        self._asked.add(name)
        try:
            return self.call(bound, Args([Slot((Const(name),), node)], {}), node)
        finally:
            self._asked.discard(name)

    def call(self, function: Value, args: Args, node: nodes.Node) -> Value:
        path = getattr(only(function), "path", "")
        given = [slot.value for slot in args.positional]
        if path in _LOOKS and len(given) > 1 and self.blank in given[0]:
            return self._looked_up(path, given, node)
        if path == "builtins.dict.get" and isinstance(only(function), Symbol):
            return (Const(None),)  # __getattr__ = dict.get
        if path == "builtins.dict.__getitem__":
            raise _Raised(KeyError)
        return super().call(function, args, node)

    def _looked_up(self, path: str, given: list[Value], node: nodes.Node) -> Value:
        name = only_constant(given[1])
        if name is None:
            raise _Unsure
        if path == "builtins.object.__getattribute__" and not self._is_there(name.value):
            raise _Raised(AttributeError)
        try:
            found = self.attribute(given[0], name.value, node)
        except _Raised as raised:
            forgiven = path == "builtins.hasattr" or len(given) > 2
            if not forgiven or not issubclass(raised.kind, AttributeError):
                raise
            return FALSE if path == "builtins.hasattr" else given[2]
        return TRUE if path == "builtins.hasattr" else found

    def evaluate(self, node: nodes.Node, frame: Frame) -> Value:
        if isinstance(node, nodes.Subscript) and node.index is not None:
            owner = only(super().evaluate(node.value, frame))
            key = only_constant(super().evaluate(node.index, frame))
            if key is not None and self._lacks(owner, key):
                raise _Raised(KeyError)
        return super().evaluate(node, frame)

    def _lacks(self, owner: Atom | None, key: Const) -> bool:
        """Whether ``owner[key]`` finds nothing: the blank instance's dict, or the instance itself
        as a dict, which has its items by then, but none with such a name."""
        if isinstance(owner, Mapping):
            return owner.entries is self.blank.attributes and key.value not in owner.entries
        special = any(self.blank.cls.find(name) for name in ("__getitem__", "__missing__"))
        return owner is self.blank and _is_container(owner.cls) and not special

    def execute(self, statements: list[nodes.Node], frame: Frame) -> bool:
        for statement in statements:
            if isinstance(statement, nodes.Raise):
                self._raise(statement, frame)
            guarded = isinstance(statement, nodes.Try)
            falls = (
                self._try(statement, frame)
                if guarded
                else execute.execute(self, [statement], frame)
            )
            if not falls:
                return False
        return True

    def _raise(self, node: nodes.Raise, frame: Frame) -> None:
        if node.value is None:
            raise _Unsure
        value = only(self.evaluate(node.value, frame))
        raise _Raised(_exception(getattr(value, "path", "")))

    def _try(self, node: nodes.Try, frame: Frame) -> bool:
        try:
            falls = self.execute(node.body, frame) and self.execute(node.orelse, frame)
        except _Raised as raised:
            handler = next((h for h in node.handlers if _catches(h, raised.kind)), None)
            if handler is None:
                raise
            falls = self.execute(handler.body, frame)
        return self.execute(node.final, frame) and falls


#: Functions that look an attribute up by its name.
_LOOKS = ("builtins.getattr", "builtins.hasattr", "builtins.object.__getattribute__")


def _catches(handler: nodes.Handler, kind: type[BaseException]) -> bool:
    names = execute.caught_names(handler.types)
    return any(issubclass(kind, _exception(f"builtins.{name}")) for name in names)


def _exception(path: str) -> type[BaseException]:
    """The built-in exception of this path; of others it is not known what catches them."""
    kind = getattr(builtins, path.removeprefix("builtins."), None)
    if not isinstance(kind, type) or not issubclass(kind, BaseException):
        raise _Unsure
    return kind
