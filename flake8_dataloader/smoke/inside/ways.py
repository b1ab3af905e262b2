"""By which way an object is reached from the roots: its object path."""

from __future__ import annotations

import functools
import sys
import types
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from typing import Any

#: Containers with more items than this are looked through when all else has been.
_LARGE = 1000

_PLAIN = (str, bytes, int, float, complex, bool, type(None))

#: Iterators that are pickled as a call, and the names of its arguments.
_ARGUMENTS = {
    map: ("func", "iterable"),
    filter: ("func", "iterable"),
    enumerate: ("iterable",),
}


def ways_to(
    wanted: set[int], roots: Mapping[str, Any], reduced: Mapping[int, Any]
) -> dict[int, str]:
    """The shortest way to each wanted object (by id), breadth first, in the order of discovery.

    ``reduced`` has what pickle reduced each object to, by id: only that is followed.
    """
    near: deque[tuple[str, Any]] = deque()
    far: deque[tuple[str, Any]] = deque()
    found: dict[int, str] = {}
    seen: set[int] = set()
    path, parts = "", iter(roots.items())
    while len(found) < len(wanted):
        for step, part in parts:
            if isinstance(part, _PLAIN) or id(part) in seen:
                continue
            seen.add(id(part))
            if id(part) in wanted:
                found[id(part)] = path + step
            (far if _is_large(part) else near).append((path + step, part))
        if not near and not far:
            break
        path, sent = (near or far).popleft()
        parts = _parts(sent, reduced.get(id(sent)))
    return found


def _is_large(sent: Any) -> bool:
    return isinstance(sent, (list, tuple, dict, set, frozenset)) and len(sent) > _LARGE


def _parts(sent: Any, reduced: Any) -> Iterator[tuple[str, Any]]:
    """What pickle goes on to from ``sent``, with the step of the path that leads there."""
    kind = type(sent)
    if kind in (list, tuple):
        yield from ((f"[{index}]", item) for index, item in enumerate(sent))
    elif kind in (set, frozenset):
        yield from (("[...]", item) for item in sent)
    elif kind is dict:
        for key, item in sent.items():
            yield f"[{key!r}]" if isinstance(key, _PLAIN) else "[...]", item
            yield ".keys()[...]", key
    elif isinstance(sent, functools.partial):
        yield ".func", sent.func
        yield from ((f".args[{index}]", item) for index, item in enumerate(sent.args))
        yield from ((f".keywords[{key!r}]", item) for key, item in sent.keywords.items())
    elif isinstance(sent, types.MethodType):
        yield ".__self__", sent.__self__
    elif isinstance(reduced, tuple):
        yield from _reduced_parts(sent, reduced)


def _reduced_parts(sent: Any, reduced: tuple) -> Iterator[tuple[str, Any]]:
    """The parts of a reduce value: (callable, arguments, state, list items, dict items, ...).

    Its own class has the path of the object: what cannot be pickled is an instance of it.
    """
    make, arguments, state, items, entries, setter, *_ = (*reduced, *[None] * 4)
    yield "", make
    yield ".__reduce__()[5]", setter
    if isinstance(sent, defaultdict):
        yield ".default_factory", sent.default_factory
    if isinstance(sent, tuple):
        yield from ((f"[{index}]", item) for index, item in enumerate(sent))
    names = dict(enumerate(_ARGUMENTS.get(type(sent), ())))
    for index, argument in enumerate(arguments or ()):
        step = f".{names[index]}" if index in names else f".__reduce__()[1][{index}]"
        yield "" if argument is type(sent) else step, argument
    if isinstance(state, dict) and _is_module(sent):
        yield from _registered(state)
    yield from _state(state)
    yield from ((f"[{index}]", item) for index, item in enumerate(items or ()))
    for key, item in entries or ():
        yield f"[{key!r}]" if isinstance(key, _PLAIN) else "[...]", item


def _is_module(sent: Any) -> bool:
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(sent, torch.nn.Module)


def _registered(state: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """What ``torch.nn.Module.__setattr__`` keeps aside, by the names that the code says."""
    for kind in ("_modules", "_parameters", "_buffers"):
        for name, part in (state.get(kind) or {}).items():
            yield f".{name}" if name.isidentifier() else f"[{name}]", part


def _state(state: Any) -> Iterator[tuple[str, Any]]:
    """The attributes; with ``__slots__`` there are two dicts of them."""
    if isinstance(state, tuple) and len(state) == 2 and isinstance(state[1], dict):
        states = state
    else:
        states = (state,)
    for attributes in states:
        if isinstance(attributes, dict):
            yield from ((f".{name}", value) for name, value in attributes.items())
        elif attributes is not None:
            yield ".__getstate__()", attributes
