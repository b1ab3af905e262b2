"""Calls that start processes, what crosses in them, and library routines that iterate loaders.

Signatures are those of the libraries named in the paths; where one was learned is noted at it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class Payload:
    """``signature``: the parameters in order; ``crosses``: those that are pickled to the process.
    ``name[]`` stands for the elements of it, one by one, and ``*`` for all other arguments.

    ``of_receiver`` tells that both are about the call that made the object (``Process(target=f)``)
    rather than about this one (``.start()``). ``method``: the start method where none is asked for,
    if it is not the one that the whole program uses. ``always_pickled``: it goes through a queue,
    forked or not. ``ranked``: the function is given its number before its ``args``.
    ``when`` is asked whether there are processes at all, for what the arguments are: plain values
    by parameter, ``...`` for what is not known. ``word``: by which a file speaks of it, where the
    name of its class is too common; of several words each file has the last.
    ``daemonic``: such processes may not start any themselves.
    """

    what: str
    signature: str = ""
    crosses: str = ""
    of_receiver: bool = False
    method: str | None = None
    always_pickled: bool = False
    ranked: bool = False
    when: Callable[[dict[str, Any]], bool] | None = None
    word: str = ""
    daemonic: bool = False


@dataclass(frozen=True)
class Above:
    """A condition of a Payload: the argument ``name`` is a number above ``least``."""

    name: str
    least: int = 0

    def __call__(self, given: dict[str, Any]) -> bool:
        number = given.get(self.name)
        return isinstance(number, int) and number > self.least


#: What ``multiprocessing`` pickles only while it starts a process: "should only be shared between
#: processes through inheritance". A Manager's can be sent at any time.
INHERITED = {
    f"multiprocessing.{name}": f"a multiprocessing.{name}"
    for name in (
        "Queue", "JoinableQueue", "SimpleQueue", "Lock", "RLock", "Semaphore", "BoundedSemaphore",
        "Condition", "Event", "Barrier", "Value", "Array", "RawValue", "RawArray",
    )
}  # fmt: skip

_PROCESS = "group target name args kwargs"
_POOL = "processes initializer initargs maxtasksperchild"
_EXECUTOR = "concurrent.futures.ProcessPoolExecutor"
_SPAWN = "fn args nprocs join daemon start_method"

STARTS = {
    "multiprocessing.Process().start": Payload(
        "a child process", _PROCESS, "target args kwargs self", of_receiver=True
    ),
    "multiprocessing.Pool": Payload(
        "worker processes", _POOL, "initializer initargs", daemonic=True
    ),
    "multiprocessing.Manager": Payload("a manager process"),
    **{
        f"multiprocessing.managers.{manager}().{name}": Payload("a manager process")
        for manager in ("BaseManager", "SyncManager", "SharedMemoryManager")
        for name in ("start", "__enter__")
    },
    f"{_EXECUTOR}().submit": Payload("a child process", "fn", "fn *", always_pickled=True),
    f"{_EXECUTOR}().map": Payload("worker processes", "fn", "fn *[]", always_pickled=True),
    "multiprocessing.spawn": Payload(
        "worker processes", _SPAWN, "fn args", method="spawn", ranked=True
    ),
    "multiprocessing.start_processes": Payload(
        "worker processes", _SPAWN, "fn args", method="spawn", ranked=True
    ),
    "tqdm.contrib.concurrent.process_map": Payload(
        "worker processes", "fn", "fn *[]", always_pickled=True
    ),
    "torch.distributed.launcher.elastic_launch().__call__": Payload(
        "worker processes",
        "config entrypoint",
        "entrypoint *",
        of_receiver=True,
        method="spawn",
    ),
    # ignite/distributed/launcher.py
    "ignite.distributed.Parallel().run": Payload(
        "worker processes",
        "backend nproc_per_node",
        "*",
        of_receiver=True,
        method="spawn",
        when=lambda given: Above("nproc_per_node")(given) and given.get("backend") != "xla-tpu",
        word="nproc_per_node",
    ),
    "ignite.distributed.spawn": Payload(
        "worker processes", "backend fn args", "fn args", method="spawn", ranked=True
    ),
    # cloudpickle carries the functions; SubprocVecEnv takes forkserver where there is one
    "stable_baselines3.common.vec_env.SubprocVecEnv": Payload(
        "worker processes",
        "env_fns start_method",
        method="spawn",
        when=lambda given: given.get("start_method") != "fork",
    ),
    "gymnasium.vector.AsyncVectorEnv": Payload("worker processes"),
    # gymnasium/envs/registration.py
    "gymnasium.make_vec": Payload(
        "worker processes",
        "id num_envs vectorization_mode",
        when=lambda given: given.get("vectorization_mode") == "async",
    ),
    # lightning/pytorch/strategies/launchers/multiprocessing.py: the trainer crosses with the model
    **{
        f"lightning.Trainer().{name}": Payload(
            "worker processes",
            crosses="*",
            of_receiver=True,
            method="spawn",
            when=lambda given: given.get("strategy") == "ddp_spawn",
            word="ddp_spawn",
        )
        for name in ("fit", "validate", "test", "predict")
    },
    # joblib/_parallel_backends.py: its own backend, loky, runs no main module again
    "joblib.Parallel().__call__": Payload(
        "worker processes",
        "n_jobs backend",
        of_receiver=True,
        when=lambda given: given.get("backend") == "multiprocessing",
        word="Parallel multiprocessing",
    ),
    # datasets/arrow_dataset.py: what crosses is pickled by dill, which takes lambdas
    **{
        f"datasets.Dataset().{name}": Payload(
            "worker processes", when=Above("num_proc", 1), word="num_proc"
        )
        for name in (
            "map", "filter", "batch", "cast", "flatten_indices", "save_to_disk", "to_csv",
            "to_json",
        )
    },
}  # fmt: skip

#: The same with dill, in libraries that start their processes as multiprocessing does.
STARTS |= {
    path.replace("multiprocessing", "multiprocess", 1): replace(payload, crosses="")
    for path, payload in STARTS.items()
    if path.startswith("multiprocessing.") and not payload.ranked
} | {
    f"pathos.{pool}": Payload("worker processes")  # pathos/multiprocessing.py
    for pool in ("multiprocessing.ProcessPool", "multiprocessing.ProcessingPool")
}

#: Calls whose arguments cross to processes that other calls start.
PAYLOADS = {
    _EXECUTOR: Payload(
        "worker processes", "max_workers mp_context initializer initargs", "initializer initargs"
    ),
    **{
        f"multiprocessing.Pool().{name}": Payload(
            "worker processes", signature, crosses, always_pickled=True, daemonic=True
        )
        for name, signature, crosses in (
            ("map", "func iterable", "func iterable[]"),
            ("map_async", "func iterable", "func iterable[]"),
            ("imap", "func iterable", "func iterable[]"),
            ("imap_unordered", "func iterable", "func iterable[]"),
            ("starmap", "func iterable", "func iterable[]"),
            ("starmap_async", "func iterable", "func iterable[]"),
            ("apply", "func args kwds", "func args kwds"),
            ("apply_async", "func args kwds", "func args kwds"),
        )
    },
}
