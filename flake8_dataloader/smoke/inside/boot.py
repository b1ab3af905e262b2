"""The first thing that happens in each process of a run."""

from __future__ import annotations

import json
import os
import sys

from ..system import die_with_parent
from . import (
    births,
    cuda,
    errors,
    events,
    gpu,
    imports,
    leftovers,
    loaders,
    methods,
    pretend,
    process,
    stacks,
    starts,
)


def boot(folder: str) -> None:
    """Arm this process; ``folder`` is the run folder, with ``plan.json`` in it."""
    if process.find_role(folder) == "tracker":
        return  # it outlives the others and has nothing to tell
    with open(os.path.join(folder, "plan.json"), encoding="utf-8") as file:
        process.plan.update(json.load(file))
    if process.role == "main":
        die_with_parent()  # the supervisor's main thread
    events.open_in(folder)
    stacks.arm(folder)
    _announce()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=lambda: _forked(folder))
    imports.after_import("torch", lambda torch: None)  # for the time that it takes
    for part in (methods, births, starts, errors, leftovers, loaders, cuda, pretend, gpu):
        part.install()


def _announce() -> None:
    events.record("boot", role=process.role, parent=os.getppid(), python=sys.version.split()[0])


def _forked(folder: str) -> None:
    """A forked child has inherited all but the file for its stacks, and more than is true of it."""
    stacks.arm(folder)
    births.begin_again()
    if process.role in ("main", "forkserver"):
        process.role = "worker"
    _announce()
