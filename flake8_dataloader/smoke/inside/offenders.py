"""Who of the objects that cross cannot: all of them, by what the real pickler does.

One run of the C pickler says whether there are any. If so, a second one finds every offender,
because each is replaced by a placeholder. A walk over what that pickler was given then says by
which way it was reached.
"""

from __future__ import annotations

import inspect
import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing.reduction import ForkingPickler
from types import MethodType
from typing import Any

from . import named
from .reducers import Refused, as_if, is_on_cuda, reduce_method, refuse, torch_reducers
from .ways import ways_to

__all__ = ["Offender", "Sizes", "find_offenders", "is_on_cuda", "pickled_size"]

#: Offenders after which the search ends: nobody reads more.
_MOST = 50

#: The rules about functions and classes, which are written somewhere.
_BY_NAME = ("LDR201", "LDR202", "LDR203", "LDR206", "LDR207")

#: What ``__reduce__`` may raise: anything but what the user's Ctrl-C does.
_ERRORS = (Exception, SystemExit)


@dataclass(frozen=True)
class Offender:
    """``object_path`` leads to it from a root; ``error`` is what pickle said, in one line.

    ``path`` and ``line`` (1-based) are where a function or class is written, None for other things.
    """

    code: str
    object_path: str
    type: str
    error: str
    path: str | None = None
    line: int | None = None


@dataclass(frozen=True)
class Sizes:
    """Bytes: ``pickled`` go to each worker, ``shared`` are there once for all (tensors)."""

    pickled: int
    shared: int


def find_offenders(roots: Mapping[str, Any], spawning: bool = True) -> list[Offender]:
    """The offenders in ``roots`` (by the names that object paths start with), nearest first.

    ``spawning`` tells that they are sent by ``Process.start``, which can send locks and queues;
    what goes through a queue cannot. Calls ``__reduce__`` and ``__getstate__`` of what it meets, as
    pickling does: once, and once more if something cannot be pickled. Nothing is put into shared
    memory, and no thread is started.
    """
    with as_if(spawning):
        refused = _Quick().refused(roots)
        search = _Search()
        for name, error in refused.items():
            search.run(name, roots[name], error)
    found = {id(offender): (offender, error) for offender, error, _ in search.offenders}
    paths = ways_to(set(found), roots, search.reduced)
    for offender, _, name in search.offenders:
        paths.setdefault(id(offender), name)
    return [_offender(*found[key], path) for key, path in paths.items()]


def pickled_size(roots: Mapping[str, Any]) -> Sizes | None:
    """How much of ``roots`` goes to spawned workers, None if it cannot."""
    quick = _Quick()
    with as_if(spawning=True):
        refused = quick.refused(roots)
    return None if refused else Sizes(quick.sink.bytes, sum(quick.shared.values()))


class _Sink:
    """A file that only counts."""

    bytes = 0

    def write(self, data: Any) -> int:
        self.bytes += len(data)
        return len(data)


class _Quick(ForkingPickler):
    """Pickles as fast as the real one, into nothing; ``shared`` are bytes by storage."""

    def __init__(self) -> None:
        self.sink, self.shared = _Sink(), {}
        super().__init__(self.sink)
        # A plain dict: the ChainMap that is there is asked, in Python, for each object.
        self.dispatch_table = {
            **self.dispatch_table,
            MethodType: reduce_method,
            **torch_reducers(self.shared),
        }

    def refused(self, roots: Mapping[str, Any]) -> dict[str, BaseException]:
        """The roots that cannot be pickled, and what was raised."""
        refused = {}
        for name, root in roots.items():
            try:
                self.dump(root)
            except _ERRORS as error:
                refused[name] = error
        return refused


class _Search(_Quick):
    """Goes on after an offender. ``offenders`` have what was raised, and the name of their root.

    ``reduced`` has what each object was reduced to, by its id: asked twice, an object may answer
    with fresh objects. ``kept`` keeps them alive, so that no id is used again.
    """

    def __init__(self) -> None:
        super().__init__()
        self.offenders: list[tuple[Any, BaseException, str]] = []
        self.reduced: dict[int, Any] = {}
        self.kept: list[Any] = []
        self._root = ""
        self.dump(_PLACEHOLDER)  # once known, it needs no more of the stack

    def run(self, name: str, root: Any, error: BaseException) -> None:
        """Search a root that was refused with ``error``. It is an offender itself if it is too deep
        for the stack, or if none is found."""
        self._root, before = name, len(self.offenders)
        try:
            self.dump(root)
        except _ERRORS as fatal:  # such as RecursionError: there is no going on after that
            error = fatal
            self.offenders.append((root, fatal, name))
        found = self.offenders[before:]
        own = [offence for offence in found if not self._was_deep(*offence)]
        if len(own) < len(found) or not self.offenders:
            own.append((root, error, name))
        self.offenders[before:] = own

    def reducer_override(self, sent: Any) -> Any:
        if len(self.offenders) >= _MOST:
            return _PLACEHOLDER
        self.kept.append(sent)
        try:
            return self._reduce(sent)
        except _ERRORS as error:
            self.offenders.append((sent, error, self._root))  # no call: the stack may be used up
            return _PLACEHOLDER

    def _reduce(self, sent: Any) -> Any:
        refuse(sent)
        if isinstance(sent, type) or inspect.isfunction(sent):
            pickle.dumps(sent)  # by its name
            return NotImplemented
        reduce = self.dispatch_table.get(type(sent))
        value = reduce(sent) if reduce else sent.__reduce_ex__(pickle.DEFAULT_PROTOCOL)
        if isinstance(value, str):
            pickle.dumps(sent)
            return value
        self.reduced[id(sent)] = value = _repeatable(value)
        return tuple(iter(part) if type(part) is _Items else part for part in value)

    def _was_deep(self, sent: Any, error: BaseException, name: str) -> bool:
        """Whether nothing is wrong with it, but that it was reached at the end of the stack."""
        if not isinstance(error, RecursionError):
            return False
        try:
            return bool(self._reduce(sent))
        except _ERRORS:
            return False


class _Items(list):
    """What an iterator in a reduce value gave."""


def _repeatable(reduced: Any) -> tuple:
    """The pickler uses the iterators of list and dict items up, and the walk wants them, too."""
    if not isinstance(reduced, tuple):
        raise pickle.PicklingError("__reduce__ must return a string or tuple")
    if not 2 <= len(reduced) <= 6:
        raise pickle.PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
    if not callable(reduced[0]) or not isinstance(reduced[1], tuple):
        raise pickle.PicklingError("__reduce__ must return a callable and its arguments first")
    if all(part is None for part in reduced[3:5]):
        return reduced
    return tuple(
        _Items(part) if index in (3, 4) and part is not None else part
        for index, part in enumerate(reduced)
    )


_PLACEHOLDER = (str, ())


def _offender(sent: Any, error: BaseException, object_path: str) -> Offender:
    kind = sent if isinstance(sent, type) else type(sent)
    said = str(error) if isinstance(error, Refused) else f"{type(error).__name__}: {error}"
    code = _code(sent, error)
    return Offender(
        code,
        object_path,
        f"{kind.__module__}.{kind.__qualname__}",
        " ".join(said.split())[:300],
        *(named.written(sent) if code in _BY_NAME else (None, None)),
    )


def _code(sent: Any, error: BaseException) -> str:
    if isinstance(error, Refused):
        return error.code
    by_name = isinstance(sent, type) or named.is_function(sent)
    return named.code_of(sent) if by_name else "LDR204"
