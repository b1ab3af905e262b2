"""Ways that are not joined at once: ``if debug: workers, collate = 0, lambda b: b``.

Joined name by name, the two ways of such an ``if`` would make a loader that has workers and the
lambda, which neither way does. So what follows is played for each way, once deep.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..facts import nodes
from .guess import flat

if TYPE_CHECKING:
    from .play import Play

_MOST_SPLITS = 1
_SUBJECT = "worker"
#: Classes between which such an ``if`` may choose, by the ends of their names.
_KINDS = ("Process", "Thread", "Pool", "Executor")


def is_worth_it(play: Play, node: nodes.If) -> bool:
    """Whether the ways of ``node`` decide on a number, such as that of workers, or on processes or
    threads, and on what may fail to cross as well."""
    if play.splits >= _MOST_SPLITS:
        return False
    if node not in play.splitting:
        play.splitting[node] = _decides_both(list(flat([node])))
    return play.splitting[node]


def _decides_both(statements: list[nodes.Node]) -> bool:
    values = [s.value for s in statements if isinstance(s, nodes.Assign)]
    names = (name for statement in statements for name in _names_set(statement))
    others = [value for value in values if not _is_kind(value)]
    if any(_SUBJECT in name for name in names) or others != values:
        return not all(map(_is_plain, others))
    parts = [part for value in values for part in _parts(value)]
    definitions = (nodes.FunctionDef, nodes.ClassDef)
    defines = any(isinstance(node, definitions) for node in (*statements, *parts))
    return defines and any(isinstance(getattr(part, "value", None), int) for part in parts)


def _is_kind(value: nodes.Node | None) -> bool:
    """``multiprocessing.Process``, or ``Thread``."""
    return str(getattr(value, "attr", "") or getattr(value, "id", "")).endswith(_KINDS)


def _parts(value: nodes.Node | None) -> list[nodes.Node]:
    return value.items if isinstance(value, nodes.Collection) else [value] if value else []


@contextmanager
def within(play: Play, splits: bool) -> Iterator[None]:
    play.splits += splits
    try:
        yield
    finally:
        play.splits -= splits


def _is_plain(value: nodes.Node | None) -> bool:
    """Constants, and dicts and tuples of them: nothing that could fail to cross."""
    if isinstance(value, nodes.DictDisplay):
        return all(_is_plain(entry.value) for entry in value.entries)
    if isinstance(value, nodes.Collection):
        return all(_is_plain(item) for item in value.items)
    return value is None or isinstance(value, nodes.Constant)


def _names_set(statement: nodes.Node) -> Iterator[str]:
    """Names and keys that a statement sets."""
    if isinstance(statement, nodes.Assign):
        yield from (name for target in statement.targets for name in _target(target))
        yield from _keys(statement.value)
    elif isinstance(statement, nodes.Expression):
        yield from _keys(statement.value)


def _target(target: nodes.Node) -> Iterator[str]:
    if isinstance(target, nodes.Name):
        yield target.id
    elif isinstance(target, nodes.Attribute):
        yield target.attr
    elif isinstance(target, nodes.Subscript) and isinstance(target.index, nodes.Constant):
        yield str(target.index.value)
    elif isinstance(target, nodes.Collection):
        yield from (name for item in target.items for name in _target(item))


def _keys(value: nodes.Node | None) -> Iterator[str]:
    """The keys of a dict display, and the keywords of a call."""
    if isinstance(value, nodes.DictDisplay):
        keys = (entry.key for entry in value.entries)
        yield from (str(key.value) for key in keys if isinstance(key, nodes.Constant))
    elif isinstance(value, nodes.Call):
        yield from (arg.keyword for arg in value.args if arg.keyword)
        for arg in value.args:
            yield from _keys(arg.value)
