"""Loaders: where each is made, what it is asked for, a few batches from it, and then the end.

An iteration ends after some batches as if the dataset were short. A loader that is iterated again
gives the same batches again, from memory, so that a script comes to its later loaders soon. When
all loaders that were made have been iterated and one is asked for again, the run ends.
"""

from __future__ import annotations

import copy
import dis
import functools
import inspect
import os
import sys
import time
from dataclasses import dataclass, field
from types import FrameType
from typing import Any
from weakref import WeakKeyDictionary

from . import events, gpu, imports, places, process

#: The classes whose ``__iter__`` starts an iteration, by module.
LOADERS = {
    "torch.utils.data.dataloader": "DataLoader",
    "torchdata.stateful_dataloader.stateful_dataloader": "StatefulDataLoader",
}

#: The modules whose ``_worker_loop`` is what a worker runs.
WORKERS = ("torch.utils.data._utils.worker", "torchdata.stateful_dataloader.worker")

#: ``torch.utils.data.dataloader._DatasetKind.Iterable``
_ITERABLE = 1

#: Raise ValueError in the constructor, but for timeout, which fails when the iteration starts
#: (``torch/utils/data/dataloader.py``).
NEED_WORKERS = ("persistent_workers", "prefetch_factor", "multiprocessing_context", "timeout")

#: A place that makes a new loader for every epoch has been seen often enough.
_ITERATIONS_OF_A_PLACE = 4


@dataclass(eq=False)
class Seen:
    """What is known of one loader; ``key`` names it in the events."""

    key: str
    places: list[places.Place]
    iterations: int = 0
    workers: int = 0
    taken: int = 0  # batches of the running iteration
    warm: float = 0.0  # when the last batch came that is not measured
    batches: list[Any] = field(default_factory=list)
    done: bool = False


_all: list[Seen] = []
_loaders: WeakKeyDictionary[Any, Seen] = WeakKeyDictionary()
_iterators: WeakKeyDictionary[Any, Seen] = WeakKeyDictionary()


def install() -> None:
    """Wrap the loader classes once the script has imported them, in every process."""
    for module, name in LOADERS.items():
        imports.after_import(module, functools.partial(_wrap_loader, name))
    for module in WORKERS:
        imports.after_import(module, _wrap_worker)


def _wrap_loader(name: str, module: Any) -> None:
    loader = getattr(module, name)
    loader.__init__ = _init(loader.__init__)
    loader.__iter__ = _iter(loader.__iter__)
    if name == "DataLoader":
        module._BaseDataLoaderIter.__next__ = _next(module._BaseDataLoaderIter.__next__)


def _wrap_worker(module: Any) -> None:
    original = module._worker_loop

    @functools.wraps(original)
    def _worker_loop(dataset_kind, dataset, *rest, **keywords):
        methods = ("__getitems__", "__getitem__", "__iter__")
        found = (places.defined(getattr(dataset, name, None)) for name in methods)
        process.loads_at = next(filter(None, found), None)
        if dataset_kind == _ITERABLE:
            events.record("goes-through", place=places.defined(dataset.__iter__))
        return original(dataset_kind, dataset, *rest, **keywords)

    module._worker_loop = _worker_loop
    if hasattr(module, "get_worker_info"):
        module.get_worker_info = _noting(module.get_worker_info)


def _noting(original):
    """Who asks which worker it is may divide the work; torch itself asks for other reasons."""

    @functools.wraps(original)
    def get_worker_info():
        info = original()
        caller = sys._getframe(1).f_globals.get("__name__", "")
        if info is not None and not caller.startswith("torch."):
            events.record("worker-info", worker=info.id)
        return info

    return get_worker_info


def _init(original):
    signature = inspect.signature(original)

    @functools.wraps(original)
    def __init__(self, *arguments, **keywords):
        given = signature.bind_partial(self, *arguments, **keywords)
        _override_workers(given.arguments)
        stack = places.here()
        try:
            original(*given.args, **given.kwargs)
        except ValueError as error:
            _refused(error, given.arguments, stack)
            raise
        seen = _loaders[self] = Seen(f"{os.getpid()}-{len(_all)}", stack)
        _all.append(seen)
        events.record("made", loader=seen.key, num_workers=self.num_workers, places=stack)

    return __init__


def _override_workers(arguments: dict[str, Any]) -> None:
    """``--workers``; without workers, what needs them goes."""
    workers = process.plan.get("workers")
    if workers is not None:
        arguments["num_workers"] = workers
        for name in NEED_WORKERS if workers == 0 else ():
            arguments.pop(name, None)


def _refused(error: Exception, arguments: dict[str, Any], stack: list[places.Place]) -> None:
    """An argument that needs workers was given where there are none."""
    for name in NEED_WORKERS:
        if name in str(error) and arguments.get(name) and not arguments.get("num_workers"):
            evidence = f"{type(error).__name__}: {error}"
            events.record(
                "hazard", code="LDR402", evidence=evidence, object_path=name,
                place=stack[0] if stack else None, places=stack,
            )  # fmt: skip


def _iter(original):
    @functools.wraps(original)
    def __iter__(self):
        seen = _loaders.get(self)
        if seen is None or process.role == "worker":
            return original(self)
        if seen.done:
            _stop_if_all_done()
            return map(copy.copy, seen.batches)
        _begin(self, seen)
        process.loader_places = seen.places
        try:
            iterator = original(self)
        except AssertionError as error:
            _refused(error, vars(self), [*places.here(), *seen.places])
            raise
        finally:
            process.loader_places = []
        _iterators[iterator] = seen
        return iterator

    return __iter__


def _begin(loader: Any, seen: Seen) -> None:
    seen.iterations += 1
    seen.workers, seen.taken = loader.num_workers, 0
    seen.batches.clear()
    same_place = [s for s in _all if s.places == seen.places]
    often = sum(s.iterations for s in same_place) > _ITERATIONS_OF_A_PLACE
    measured = process.plan["measure_seconds"] and any(s.done for s in same_place)
    seen.done = bool(often or measured)
    if seen.done:
        _stop_if_all_done()
    events.record(
        "iterate",
        loader=seen.key,
        num_workers=loader.num_workers,
        persistent=loader.persistent_workers,
        pinned=loader.pin_memory,
        length=_length(loader),
        made=seen.places,
        places=places.here(),
    )


def _next(original):
    @functools.wraps(original)
    def __next__(self):
        seen = _iterators.get(self)
        if seen is None:
            return original(self)
        if _has_enough(seen):
            return _end(seen)
        started = time.perf_counter()
        try:
            batch = original(self)
        except StopIteration:
            seen.done = True
            events.record("end", loader=seen.key, exhausted=True)
            raise
        _take(batch, seen, time.perf_counter() - started)
        return batch

    return __next__


def _take(batch: Any, seen: Seen, seconds: float) -> None:
    """Count a batch; the first ones are kept, and go where training would send them."""
    seen.taken += 1
    copied = {}
    if seen.taken <= process.plan["batches"]:
        seen.batches.append(copy.copy(batch))
        copied = gpu.copy_as_training_would(batch)
    if seen.taken <= max(process.plan["batches"], 2 * seen.workers):
        seen.warm = time.perf_counter()
    seen.done = seen.done or _has_enough(seen)
    events.record("batch", loader=seen.key, number=seen.taken, seconds=seconds, **copied)


def _has_enough(seen: Seen) -> bool:
    measured = time.perf_counter() - seen.warm
    return seen.taken >= process.plan["batches"] and measured >= process.plan["measure_seconds"]


def _end(seen: Seen) -> Any:
    """End an iteration. A generator that asks by ``next()`` would turn StopIteration into an
    error (PEP 479), since it counts on a loader without an end: it gets the batches again."""
    if not _in_generator(sys._getframe(2)):
        events.record("end", loader=seen.key, exhausted=False)
        raise StopIteration
    _stop_if_all_done()
    seen.taken += 1
    return copy.copy(seen.batches[seen.taken % len(seen.batches)])


def _in_generator(frame: FrameType) -> bool:
    code = frame.f_code
    loops = dis.opname[code.co_code[frame.f_lasti]] == "FOR_ITER"
    return bool(code.co_flags & inspect.CO_GENERATOR) and not loops


def _stop_if_all_done() -> None:
    """Nothing new would come: end the script here, whatever it is in the middle of."""
    if process.role == "main" and all(seen.done for seen in _loaders.values()):
        events.record("stop")
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)


def _length(loader: Any) -> int | None:
    try:
        return len(loader)
    except Exception:  # whatever the user's __len__ raises: it is not asked for by the script
        return None
