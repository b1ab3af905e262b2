"""Whether the workers of an IterableDataset divide it, or each of them goes through all of it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from ..catalog.routines import ITERATORS
from ..catalog.worker import NEVER_SHARD, RANDOM, TELLS_WORKER
from .events import Crossing, Entered
from .loaders import workers
from .values import Atom, Const, Function, Generator, Instance, Made, Method, Unknown

_BASE = "torch.utils.data.IterableDataset"
_CHAIN = "torch.utils.data.ChainDataset"
_RANGE = "builtins.range"
_SLICE = "itertools.islice"
#: Functions that give the same for the same arguments, but for those that take what comes next.
_COMPUTES = ("builtins.", "torch.", "numpy.", "math.")
_TAKES = ("builtins.next", "builtins.open", "builtins.input")


def has_several_workers(crossing: Crossing) -> bool:
    """Whether the loader may have more than one worker."""
    count = workers(crossing.loader) if crossing.loader else None
    return count is not None and (count.open or any(number > 1 for number in count.counts))


def asks(entered: Entered) -> bool:
    """Whether it is asked which worker this is, or something is called that may ask."""
    return any(path in TELLS_WORKER or not _is_known(path) for path in entered.called)


def by_hook(crossing: Crossing, entries: Iterable[Entered]) -> bool:
    """Whether ``worker_init_fn`` may give each worker a dataset of its own: it asks which worker
    this is, or is not seen."""
    given = crossing.roots.get("worker_init_fn")
    if given is None:
        return False
    hooks = {entered.entry: asks(entered) for entered in entries}
    return any(hooks.get(atom, atom != Const(None)) for atom in given.value)


def is_whole(entered: Entered, crossing: Crossing) -> bool:
    """Whether ``__iter__`` of the dataset goes through what all the workers have alike."""
    if not _is_iterable_dataset(entered.entry, crossing) or asks(entered):
        return False
    if entered.entry.receiver in entered.result:
        return _counts(entered)
    sources = list(_sources((*entered.sources, *entered.result)))
    made_up = any(path.startswith(RANDOM) for path in entered.called) and all(
        isinstance(atom, Made) and atom.path == _RANGE for atom in sources
    )
    return bool(sources) and not made_up and not any(map(_may_differ, sources))


def _counts(entered: Entered) -> bool:
    """Whether ``__iter__`` gives the dataset itself, and ``__next__`` computes what it gives."""
    computed = all(path.startswith(_COMPUTES) and path not in _TAKES for path in entered.called)
    by_chance = any(path.startswith(RANDOM) for path in entered.called)
    return entered.entry.receiver.cls.find("__next__") is not None and computed and not by_chance


def _is_iterable_dataset(entry: Atom, crossing: Crossing) -> bool:
    if not isinstance(entry, Method) or entry.name != "__iter__":
        return False
    bases = [base.path for base in entry.receiver.cls.foreign_bases()]
    given = crossing.roots["dataset"].value if "dataset" in crossing.roots else ()
    direct = entry.receiver in given or any(getattr(a, "path", "") == _CHAIN for a in given)
    return _BASE in bases and direct


def _sources(atoms: tuple[Atom, ...]) -> Iterator[Atom]:
    """What is gone through in the end: ``enumerate(tqdm(lines))`` goes through ``lines``. The play
    has gone through generators and iterables of the analysed code itself."""
    for atom in atoms:
        if isinstance(atom, Made) and atom.path in ITERATORS:
            if atom.path == _SLICE and len(atom.args.positional) > 2:
                yield Unknown()  # which part it takes may depend on the worker
            for slot in atom.args.slots():
                yield from _sources(slot.value)
        elif not isinstance(atom, (Generator, Instance, Function)):
            yield atom


def _may_differ(atom: Atom) -> bool:
    """Whether it may be another one in each worker."""
    known = not isinstance(atom, (Unknown, Method))
    return not known or (isinstance(atom, Made) and not _is_known(atom.path))


def _is_known(path: str) -> bool:
    """Whether it belongs to a library that does not care for workers."""
    package = path.partition(".")[0].partition("(")[0]
    return package in NEVER_SHARD or package in sys.stdlib_module_names
