"""A loader and its process, changed for the time of a load, and put back as they were."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def run_folder(batches: int) -> Iterator[str]:
    """A run folder, and an environment in which child processes write their events into it."""
    from .plan import Plan

    if os.name == "posix":  # it outlives the load, and must not have our environment
        from multiprocessing import resource_tracker

        resource_tracker.ensure_running()
    folder = tempfile.mkdtemp(prefix="dlfix-smoke-")
    plan = Plan([], os.getcwd(), start_method="as-is", batches=batches)
    plan.write(folder)
    names = {**plan.hooked_environment(), "DLFIX_SMOKE": folder}
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(names)
    open(os.path.join(folder, "main"), "w").close()  # this process is the main one
    try:
        yield folder
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def spawning(loader: Any, start_method: str) -> Iterator[None]:
    """The loader with workers that are started so; afterwards it has its attributes back."""
    import multiprocessing

    before = dict(vars(loader))
    vars(loader).update(
        _iterator=None,
        num_workers=loader.num_workers or 1,
        prefetch_factor=loader.prefetch_factor or 2,
        _DataLoader__multiprocessing_context=multiprocessing.get_context(start_method),
    )
    try:
        yield
    finally:
        vars(loader).clear()
        vars(loader).update(before)


@contextmanager
def numbers_kept(loader: Any) -> Iterator[None]:
    """What is drawn for a load (seeds of the workers, an order) is not drawn for others."""
    import torch

    generators = [torch.default_generator, *filter(None, [loader.generator])]
    states = [generator.get_state() for generator in generators]
    try:
        yield
    finally:
        for generator, state in zip(generators, states):
            generator.set_state(state)


@contextmanager
def no_server_left(start_method: str) -> Iterator[None]:
    """Stop the fork server that was started meanwhile: it would hand our environment on to all the
    workers to come."""
    if start_method != "forkserver":
        yield
        return
    from multiprocessing.forkserver import _forkserver

    was_there = _forkserver._forkserver_pid is not None
    try:
        yield
    finally:
        if not was_there and _forkserver._forkserver_pid is not None:
            _forkserver._stop()
