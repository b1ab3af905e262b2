"""Calls that start processes, what crosses in them, and library routines that iterate loaders."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Payload:
    """``signature``: the parameters in order; ``crosses``: those that are pickled to the process.

    ``of_receiver`` tells that both are about the call that made the object (``Process(target=f)``)
    rather than about this one (``.start()``). ``always_spawns``: on every platform.
    ``always_pickled``: it goes through a queue, forked or not. ``ranked``: the function is given
    its number before its ``args``.
    """

    what: str
    signature: str = ""
    crosses: str = ""
    of_receiver: bool = False
    always_spawns: bool = False
    always_pickled: bool = False
    ranked: bool = False


@dataclass(frozen=True)
class Runner:
    """A routine that iterates the loaders it is given, and those that these ``hooks`` give."""

    what: str
    hooks: str = ""
    of_receiver: bool = False  # the loaders were given to the constructor
    workers: str = ""  # the keyword by which its settings ask for workers
    signature: str = ""  # of the constructor, where it makes the loaders itself
    crosses: tuple[tuple[str, str], ...] = ()  # what it gives them, by the loader's parameter


_PROCESS = "group target name args kwargs"
_POOL = "processes initializer initargs maxtasksperchild"
_EXECUTOR = "concurrent.futures.ProcessPoolExecutor"
_SPAWN = "fn args nprocs join daemon start_method"

STARTS = {
    "multiprocessing.Process().start": Payload(
        "a child process", _PROCESS, "target args kwargs self", of_receiver=True
    ),
    "multiprocessing.Pool": Payload("worker processes", _POOL, "initializer initargs"),
    "multiprocessing.Manager": Payload("a manager process"),
    "multiprocessing.managers.BaseManager().start": Payload("a manager process"),
    "multiprocessing.managers.SyncManager().start": Payload("a manager process"),
    f"{_EXECUTOR}().submit": Payload("a child process", "fn args", "fn args", always_pickled=True),
    f"{_EXECUTOR}().map": Payload("worker processes", "fn iterables", "fn", always_pickled=True),
    "multiprocessing.spawn": Payload(
        "worker processes", _SPAWN, "fn args", always_spawns=True, ranked=True
    ),
    "tqdm.contrib.concurrent.process_map": Payload(
        "worker processes", "fn iterables", "fn", always_pickled=True
    ),
    "multiprocessing.start_processes": Payload("worker processes", _SPAWN, "fn args", ranked=True),
}  # fmt: skip

#: Calls whose arguments cross to processes that have been started before.
PAYLOADS = {
    f"multiprocessing.Pool().{name}": Payload(
        "worker processes", signature, crosses, always_pickled=True
    )
    for name, signature, crosses in (
        ("map", "func iterable", "func"),
        ("map_async", "func iterable", "func"),
        ("imap", "func iterable", "func"),
        ("imap_unordered", "func iterable", "func"),
        ("starmap", "func iterable", "func"),
        ("starmap_async", "func iterable", "func"),
        ("apply", "func args kwds", "func args kwds"),
        ("apply_async", "func args kwds", "func args kwds"),
    )
}

_LIGHTNING = "setup train_dataloader val_dataloader test_dataloader predict_dataloader"

RUNNERS = {
    "lightning.Trainer().fit": Runner("Trainer.fit", _LIGHTNING),
    "lightning.Trainer().validate": Runner("Trainer.validate", _LIGHTNING),
    "lightning.Trainer().test": Runner("Trainer.test", _LIGHTNING),
    "lightning.Trainer().predict": Runner("Trainer.predict", _LIGHTNING),
    "ignite.engine.Engine().run": Runner("Engine.run"),
    "ignite.engine.create_supervised_trainer().run": Runner("Engine.run"),
    "ignite.engine.create_supervised_evaluator().run": Runner("Engine.run"),
    **{
        f"transformers.{trainer}().{name}": Runner(
            f"Trainer.{name}",
            of_receiver=True,
            workers="dataloader_num_workers",
            signature="model args data_collator train_dataset eval_dataset",
            crosses=(("dataset", "train_dataset"), ("collate_fn", "data_collator")),
        )
        for trainer in ("Trainer", "Seq2SeqTrainer")
        for name in ("train", "evaluate", "predict")
    },
}
