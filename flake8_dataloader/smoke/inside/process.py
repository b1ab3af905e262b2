"""What this process is, and what it is doing: said with every event that needs it."""

from __future__ import annotations

import os
import sys
from typing import Any

#: What dlfix wants of this run: see ``flake8_dataloader/smoke/plan.py``.
plan: dict[str, Any] = {}

#: "main", "worker" (any child of multiprocessing), "forkserver", "tracker" or "other".
role = "other"

#: "script", then in a child "re-import", "unpickle" and "work".
phase = "script"

#: Whether a hazard has been seen that explains what fails from now on in this process.
explained = False

#: While the workers of a loader are started: where it was made.
loader_places: list[dict[str, Any]] = []

#: In a worker: where the user's code loads a sample.
loads_at: dict[str, Any] | None = None

_SERVERS = {
    "from multiprocessing.forkserver import main": "forkserver",
    "from multiprocessing.resource_tracker import main": "tracker",
}


def find_role(folder: str) -> str:
    """The role of this process; the first one that is no child of multiprocessing is the main one.

    multiprocessing gives its children a command of this form (``multiprocessing/spawn.py``,
    ``get_command_line``, and the ``ensure_running`` of the two servers).
    """
    global role
    arguments = sys.orig_argv
    servers = [
        name for start, name in _SERVERS.items() if any(a.startswith(start) for a in arguments)
    ]
    if servers:
        role = servers[0]
    elif "--multiprocessing-fork" in arguments:
        role = "worker"
    elif _claims_main(folder):
        role = "main"
    return role


def enter(new_phase: str) -> None:
    global phase
    phase = new_phase


def explain() -> None:
    global explained
    explained = True


def _claims_main(folder: str) -> bool:
    try:
        os.close(os.open(os.path.join(folder, "main"), os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True
