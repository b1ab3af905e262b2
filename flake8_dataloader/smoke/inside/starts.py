"""In the parent: every start of a process, and what is pickled for it."""

from __future__ import annotations

import functools
import inspect
import sys
import time
from collections.abc import Iterable
from multiprocessing import context, reduction
from multiprocessing.process import BaseProcess
from types import MethodType
from typing import Any

from . import events, imports, named, places, process
from .offenders import find_offenders, is_on_cuda

#: What the workers of a library receive: parameters of the function that they run, by the name
#: that a user knows. Of other functions, what is given to Process.
PAYLOADS = {
    "torch.utils.data._utils.worker._worker_loop": {
        "dataset": "dataset", "collate_fn": "collate_fn", "worker_init_fn": "init_fn",
    },
    "torchdata.stateful_dataloader.worker._worker_loop": {
        "dataset": "dataset", "collate_fn": "collate_fn", "worker_init_fn": "init_fn",
    },
    "torch.multiprocessing.spawn._wrap": {"fn": "fn", "args": "args"},
    "multiprocessing.pool.worker": {"initializer": "initializer", "initargs": "initargs"},
    "concurrent.futures.process._process_worker": {
        "initializer": "initializer", "initargs": "initargs",
    },
}  # fmt: skip

_starting: list[BaseProcess] = []


def install() -> None:
    """Wrap ``Process.start``, what it pickles with, and the queues that carry tasks to pools."""
    BaseProcess.start = _start(BaseProcess.start)
    reduction.dump = _dump(reduction.dump)
    imports.after_import("multiprocessing.pool", _wrap_pool)
    imports.after_import("concurrent.futures.process", _wrap_executor)


def roots_of(started: BaseProcess) -> dict[str, Any]:
    """What crosses with this process, by the names that object paths start with."""
    target = started._target
    name = f"{getattr(target, '__module__', '')}.{getattr(target, '__qualname__', '')}"
    if name in PAYLOADS:
        given = inspect.signature(target).bind(*started._args, **started._kwargs).arguments
        return {name: given.get(key) for name, key in PAYLOADS[name].items()}
    roots = {"target": target, "args": started._args, "kwargs": started._kwargs}
    known = (context.Process, *(c.Process for c in context._concrete_contexts.values()))
    return roots if type(started) in known else {**roots, "self": started}


def sites() -> list[places.Place]:
    """The user's frames that start a process now, and those that made the loader it is for."""
    return [*places.here(), *process.loader_places]


def report(found: Iterable[Any], sites: list[places.Place]) -> None:
    """Record offenders; ``sites`` are the user's frames that sent them."""
    for offender in found:
        place = offender.path and {
            "path": offender.path, "line": offender.line, "end_line": offender.line,
            "function": offender.type,
        }  # fmt: skip
        events.record(
            "hazard",
            code=offender.code,
            evidence=offender.error,
            object_path=offender.object_path,
            place=place or None,
            places=sites,
        )


def _start(original):
    @functools.wraps(original)
    def start(self):
        events.record("start", name=self.name, method=_method(self), places=sites())
        _starting.append(self)
        started = time.perf_counter()
        try:
            original(self)
        finally:
            _starting.remove(self)
        seconds = time.perf_counter() - started
        events.record("started", name=self.name, child=self.pid, seconds=seconds)

    return start


def _method(started: BaseProcess) -> str:
    """How the platform will start it; a plain Process asks the default context."""
    return getattr(started, "_start_method", None) or context._default_context.get_start_method()


def _dump(original):
    """Of a process: how much is pickled, and who cannot be, with all the others like it."""

    @functools.wraps(original)
    def dump(sent, file, protocol=None):
        if sent not in _starting:
            return original(sent, file, protocol)
        noted = _Noting(file, protocol)
        roots = roots_of(sent)
        try:
            noted.dump(sent)
        except Exception:
            report(find_offenders(roots), sites())
            raise
        on_cuda = noted.on_cuda and "dataset" in roots  # other children are there to use the GPU
        if noted.lost or on_cuda:
            report(find_offenders(roots), sites())
        events.record(
            "payload", name=sent.name, pickled=noted.file.bytes, shared=sum(noted.shared.values())
        )

    return dump


class _Counting:
    """A file that knows how many bytes were written to it."""

    def __init__(self, file: Any) -> None:
        self._file, self.bytes = file, 0

    def write(self, data: Any) -> int:
        self.bytes += len(data)
        return self._file.write(data)


class _Noting(reduction.ForkingPickler):
    """The real pickler. It notes the sizes of tensors (bytes by storage), and what pickles in the
    parent and is a hazard nevertheless: tensors on CUDA, and what is ``lost``, which no worker can
    load."""

    def __init__(self, file: Any, protocol: int | None) -> None:
        self.file, self.shared, self.on_cuda, self.lost = _Counting(file), {}, [], []
        super().__init__(self.file, protocol)
        torch = sys.modules.get("torch")
        reducers = {MethodType: self._method}
        if torch is not None:
            reducers[torch.Generator] = self._generator
            for kind, reduce in self._extra_reducers.items():
                if isinstance(kind, type) and issubclass(kind, torch.Tensor):
                    reducers[kind] = functools.partial(self._tensor, reduce)
        self.dispatch_table = {**self.dispatch_table, **reducers}

    def _tensor(self, reduce, tensor):
        if is_on_cuda(tensor):
            self.on_cuda.append(tensor)
        else:
            storage = tensor.untyped_storage()
            self.shared[storage.data_ptr()] = storage.nbytes()
        return reduce(tensor)

    def _method(self, method):
        if named.is_lost(method):
            self.lost.append(method)
        return getattr, (method.__self__, method.__func__.__name__)

    def _generator(self, generator):
        self.lost.append(generator)
        return generator.__reduce__()


def _wrap_pool(module: Any) -> None:
    """A task goes through a queue, put into it by a thread of the parent."""
    original = module.Pool._handle_tasks

    def _handle_tasks(taskqueue, put, *rest):
        def noting(task):
            try:
                put(task)
            except Exception:
                report(find_offenders(_of_task(task), spawning=False), [])
                raise

        return original(taskqueue, noting, *rest)

    module.Pool._handle_tasks = staticmethod(_handle_tasks)


def _of_task(task: tuple) -> dict[str, Any]:
    """``(job, i, func, args, kwds)``; for map, args hold the user's function and its arguments."""
    _, _, function, arguments, keywords = task
    if getattr(function, "__name__", "") in ("mapstar", "starmapstar"):
        (user, items), *_ = arguments
        return {"func": user, "iterable": items}
    return {"func": function, "args": arguments, "kwds": keywords}


def _wrap_executor(module: Any) -> None:
    """A call goes through a queue, put into it by the feeder thread, which has its own handler."""
    original = module._SafeQueue._on_queue_feeder_error

    def _on_queue_feeder_error(self, error, sent):
        function = getattr(sent, "fn", None)
        if function is not None:
            if getattr(getattr(function, "func", None), "__name__", "") == "_process_chunk":
                function = function.args[0]
            roots = {"fn": function, "args": sent.args, "kwargs": sent.kwargs}
            report(find_offenders(roots, spawning=False), [])
        return original(self, error, sent)

    module._SafeQueue._on_queue_feeder_error = _on_queue_feeder_error
