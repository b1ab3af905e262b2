"""The state that outlives a statement: attributes, dict entries, globals.

Where the code does not decide which way it goes, each way starts from the state as it is and
changes it for itself; afterwards the state is that of any of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from .lattice import join
from .values import Slot

T = TypeVar("T")
_Log = dict[tuple[int, Any], tuple[dict, Any, Any]]  # (store, key) -> store, key, old content


class Heap:
    """Writes to dictionaries (``attributes``, ``entries``, ``names``) that can be taken back."""

    def __init__(self) -> None:
        self._log: _Log | None = None

    @property
    def undecided(self) -> bool:
        """Whether this is one of several ways."""
        return self._log is not None

    @contextmanager
    def decided(self) -> Iterator[None]:
        """What is written meanwhile stays, whichever way is gone."""
        outer, self._log = self._log, None
        try:
            yield
        finally:
            self._log = outer

    def put(self, store: dict, key: Any, content: Any) -> None:
        self._note(store, key)
        store[key] = content

    def drop(self, store: dict, key: Any) -> None:
        self._note(store, key)
        store.pop(key, None)

    def _note(self, store: dict, key: Any) -> None:
        if self._log is not None:
            self._log.setdefault((id(store), key), (store, key, store.get(key)))

    def each(self, ways: list[Callable[[], T]]) -> list[T]:
        """Go each of ``ways``, and join the states that they leave."""
        results: list[T] = []
        ends: list[_Log] = []
        for way in ways:
            outer, self._log = self._log, {}
            try:
                results.append(way())
            finally:
                changed, self._log = self._log, outer
                ends.append(_taken_back(changed))
        for location, (store, key, _) in {k: v for end in ends for k, v in end.items()}.items():
            old = store.get(key)
            contents = [end[location][2] if location in end else old for end in ends]
            self.put(store, key, _any_of(contents))
            if store[key] is None:
                del store[key]
        return results


def _taken_back(changed: _Log) -> _Log:
    """Undo the changes; returns what they were."""
    final = {k: (store, key, store.get(key)) for k, (store, key, _) in changed.items()}
    for store, key, old in changed.values():
        if old is None:
            store.pop(key, None)
        else:
            store[key] = old
    return final


def _any_of(contents: list[Any]) -> Any:
    """One content for several possible ones; None is "absent"."""
    present = [content for content in contents if content is not None]
    if not present or all(content is present[0] for content in contents):
        return contents[0]
    if not isinstance(present[0], Slot):
        return join(*present)
    maybe = len(present) < len(contents) or any(slot.maybe for slot in present)
    return Slot(join(*(slot.value for slot in present)), present[-1].node, maybe)
