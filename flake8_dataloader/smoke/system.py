"""What systems do differently about processes: one function a question, for all of them."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
from typing import Any

#: ``linux/prctl.h``
_SET_PDEATHSIG, _SET_CHILD_SUBREAPER = 1, 36


def session_options() -> dict[str, Any]:
    """What Popen needs for a child that a Ctrl-C in this terminal does not reach."""
    if os.name == "nt":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def adopt_orphans() -> None:
    """Become the parent of descendants whose own parent ends. Linux only; elsewhere they are found
    by the mark in their environment."""
    _prctl(_SET_CHILD_SUBREAPER, 1)


def die_with_parent() -> None:
    """Be killed when the thread that started this process ends, so only for a child of a main
    thread. Linux only; elsewhere a killed supervisor leaves the script to run to its end."""
    _prctl(_SET_PDEATHSIG, signal.SIGKILL if os.name != "nt" else 0)


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)
