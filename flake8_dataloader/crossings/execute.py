"""Executing statements. Every function returns whether control falls out at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..facts import nodes
from . import attributes, calls, definitions, graph, split
from .binding import bind
from .frames import Frame, Names
from .iterate import short_turns
from .lattice import merged, only_constant, truth
from .narrow import narrow
from .values import NONE, NOTHING, Const, Items, Made, Slot, Symbol, Value

if TYPE_CHECKING:
    from .play import Play


def execute(play: Play, statements: list[nodes.Node], frame: Frame) -> bool:
    """Execute a suite; returns whether control falls out at its end."""
    at_import = frame.kind != "function" and not play.stack
    outer = play.site
    play.frames.append(frame)
    try:
        for index, statement in enumerate(statements):
            if not play.spend():
                return False
            if at_import:
                play.site = statement
            if isinstance(statement, nodes.If):
                falls, went_on = _if(play, statement, frame, statements, index)
                if went_on:
                    return falls
            else:
                falls = _EXECUTE[type(statement)](play, statement, frame)
            if not falls:
                return False
    finally:
        play.site = outer
        play.frames.pop()
    return True


def _expression(play: Play, node: nodes.Expression, frame: Frame) -> bool:
    play.evaluate(node.value, frame)
    return True


def _assign(play: Play, node: nodes.Assign, frame: Frame) -> bool:
    if node.annotated and frame.kind == "class":
        frame.names.setdefault("__annotations__", ())
        if isinstance(node.targets[0], nodes.Name):
            frame.names["__annotations__"] += (node.targets[0].id,)
    if node.value is not None:
        value = play.evaluate(node.value, frame)
        for target in node.targets:
            bind(play, target, Slot(value, node), frame)
    return True


def _augmented(play: Play, node: nodes.AugAssign, frame: Frame) -> bool:
    old = play.evaluate(node.target, frame)
    new = play.evaluate(nodes.Binary(node.origin, node.operator, node.target, node.value), frame)
    lists = [a for a in old if isinstance(a, Items) and a.kind == "list"]
    for items in lists:  # += changes a list in place
        items.items += [s for a in new if isinstance(a, Items) for s in a.items[len(items.items) :]]
    if not lists:
        bind(play, node.target, Slot(new, node), frame)
    return True


def _delete(play: Play, node: nodes.Delete, frame: Frame) -> bool:
    for target in node.targets:
        if isinstance(target, nodes.Name):
            frame.names.pop(target.id, None)
        else:
            attributes.remove(play, target, frame)
    return True


def _return(play: Play, node: nodes.Return, frame: Frame) -> bool:
    value = play.evaluate(node.value, frame) if node.value else NONE
    frame.returned.append(value)
    play.give(node.value or node, value)
    return False


def _raise(play: Play, node: nodes.Raise, frame: Frame) -> bool:
    if node.value is not None:
        called = node.value.func if isinstance(node.value, nodes.Call) else node.value
        play.evaluate(node.value, frame)
        if isinstance(called, nodes.Name) and called.id == "SystemExit":
            calls.leave()
    return False


def _if(
    play: Play, node: nodes.If, frame: Frame, suite: list[nodes.Node], index: int
) -> tuple[bool, bool]:
    """Whether control falls out, and whether what comes after it in ``suite`` has been played
    already, for each way on its own (see :mod:`split`)."""
    answer = truth(play.evaluate(node.test, frame))
    if answer is not None:
        return play.execute(node.body if answer else node.orelse, frame), False
    rest = suite[index + 1 :] if split.is_worth_it(play, node) else []

    def go(outcome: bool) -> bool:
        partly, frame.partly = frame.partly, True
        falls = _when(play, node, outcome, frame)
        frame.partly = partly or not falls
        return falls and play.execute(rest, frame)

    with split.within(play, bool(rest)):
        return play.branch([lambda: go(True), lambda: go(False)], frame), bool(rest)


def _when(play: Play, node: nodes.If, outcome: bool, frame: Frame) -> bool:
    narrow(play, node.test, outcome, frame)
    return play.execute(node.body if outcome else node.orelse, frame)


def _loop(play: Play, node: nodes.Loop, frame: Frame) -> bool:
    if node.test is not None:
        if truth(play.evaluate(node.test, frame)) is False:
            return play.execute(node.orelse, frame)
    else:
        source = play.evaluate(node.iterable, frame)
        play.goes_through(source)
        if turns := short_turns(source, len(node.body)):
            return _unrolled(play, node, turns, frame)
        element = play.iterate(source, node.iterable)
        if element == ():  # nothing to go through
            return play.execute(node.orelse, frame)
        bind(play, node.target, Slot(element, node), frame)
    # The body runs once for all its turns: the state before is still possible afterwards.
    play.loops.append(node)
    try:
        _turn(play, node, [dict(frame.names)], frame)
    finally:
        play.loops.pop()
    return play.execute(node.orelse, frame)


def _turn(play: Play, node: nodes.Loop, ends: list[Names], frame: Frame) -> None:
    outer, frame.left = frame.left, ends
    play.nesting += 1
    try:
        if play.execute(node.body, frame) or not ends:
            ends.append(dict(frame.names))
    finally:
        play.nesting -= 1
    frame.left = outer
    frame.update(merged(ends))


def _unrolled(play: Play, node: nodes.Loop, turns: list[Slot], frame: Frame) -> bool:
    for slot in turns:
        bind(play, node.target, Slot(slot.value, node), frame)
        _turn(play, node, [], frame)
    return play.execute(node.orelse, frame)


def _leave(play: Play, node: nodes.Leave, frame: Frame) -> bool:
    frame.left.append(dict(frame.names))
    return False


def _with(play: Play, node: nodes.With, frame: Frame) -> bool:
    caught: set[str] = set()
    without_grad = play.without_grad
    managers: list[Value] = []
    for context, target in node.items:
        manager = play.evaluate(context, frame)
        managers.append(manager)
        caught |= _suppressed(manager)
        play.without_grad += graph.is_off(manager)
        entered = calls.enter(play, manager, context)
        if target is not None:
            bind(play, target, Slot(entered, context), frame)
    play.caught.append(frozenset(caught))
    try:
        return play.execute(node.body, frame)
    finally:
        play.caught.pop()
        play.without_grad = without_grad
        for manager in reversed(managers):
            calls.exit_(play, manager, node)


def _suppressed(manager: Value) -> set[str]:
    """The exceptions that ``contextlib.suppress`` catches."""
    return {
        kind.path.rpartition(".")[2]
        for atom in manager
        if isinstance(atom, Made) and atom.path == "contextlib.suppress"
        for slot in atom.args.positional
        for kind in slot.value
        if isinstance(kind, Symbol)
    }


def _try(play: Play, node: nodes.Try, frame: Frame) -> bool:
    play.caught.append(frozenset(name for h in node.handlers for name in caught_names(h.types)))
    before = dict(frame.names)
    try:
        falls = play.execute(node.body, frame) and play.execute(node.orelse, frame)
    finally:
        play.caught.pop()
    ways = [lambda h=h: _handle(play, h, before, frame) for h in node.handlers]
    if falls:
        ways.append(lambda: True)
    falls = play.branch(ways, frame) if node.handlers else falls
    return play.execute(node.final, frame) and falls


def _handle(play: Play, handler: nodes.Handler, before: Names, frame: Frame) -> bool:
    """A handler runs on what the body had done when it raised: any of it, or nothing."""
    frame.update(merged([before, frame.names]))
    if handler.name:
        play.assign(handler.name, NOTHING, frame)
    return play.execute(handler.body, frame)


def caught_names(types: nodes.Node | None) -> list[str]:
    """The exceptions that a handler catches, by the last part of their names."""
    if types is None:
        return ["BaseException"]
    if isinstance(types, nodes.Collection):
        return [name for item in types.items for name in caught_names(item)]
    if isinstance(types, nodes.Attribute):
        return [types.attr]
    return [types.id] if isinstance(types, nodes.Name) else []


def _match(play: Play, node: nodes.Match, frame: Frame) -> bool:
    subject = play.evaluate(node.subject, frame)
    ways = []
    for case in node.cases:
        answer = _matches(play, case, subject, frame)
        if answer is False:
            continue
        if answer is True and not ways:
            return _case(play, case, frame)
        ways.append(lambda case=case: _case(play, case, frame))
        if answer is True:
            return play.branch(ways, frame)
    return play.branch([*ways, lambda: True], frame)


def _matches(play: Play, case: nodes.Case, subject: Value, frame: Frame) -> bool | None:
    if case.guard is not None:
        return None
    if case.literal is not None:
        wanted = only_constant(play.evaluate(case.literal, frame))
        if wanted and all(isinstance(atom, Const) for atom in subject):
            return wanted == subject[0] if len(subject) == 1 else None
    return True if case.wildcard else None


def _case(play: Play, case: nodes.Case, frame: Frame) -> bool:
    for name in case.binds:
        play.assign(name, NOTHING, frame)
    if case.guard is not None:
        play.evaluate(case.guard, frame)
    return play.execute(case.body, frame)


def _scope(play: Play, node: nodes.Scope, frame: Frame) -> bool:
    if frame.parent is not None:
        frame.global_names.update(node.names)
    return True


_EXECUTE = {
    nodes.Expression: _expression,
    nodes.Assign: _assign,
    nodes.AugAssign: _augmented,
    nodes.Delete: _delete,
    nodes.Return: _return,
    nodes.Leave: _leave,
    nodes.Raise: _raise,
    nodes.Loop: _loop,
    nodes.With: _with,
    nodes.Try: _try,
    nodes.Match: _match,
    nodes.Scope: _scope,
    nodes.Import: definitions.import_,
    nodes.FunctionDef: definitions.function,
    nodes.ClassDef: definitions.class_,
}
