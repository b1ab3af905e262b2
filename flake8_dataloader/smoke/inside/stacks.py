"""On demand, every process writes down where each of its threads stands.

faulthandler writes from a signal handler in C, so it gets through where Python code does not: in a
regular expression that holds the GIL, or behind a lock that a forked child has inherited.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import threading
import time
from typing import TextIO

#: While this file is in the run folder, Windows, which has no SIGUSR1, writes its stacks.
REQUEST = "stacks.request"

_file: TextIO | None = None


def path_of(folder: str, pid: int) -> str:
    """Where this process writes its stacks."""
    return os.path.join(folder, f"stacks-{pid}.txt")


def arm(folder: str) -> None:
    """Be ready to write to the file of this process."""
    global _file
    _file = open(path_of(folder, os.getpid()), "a", encoding="utf-8", errors="replace")
    if hasattr(signal, "SIGUSR1"):
        faulthandler.register(signal.SIGUSR1, file=_file, all_threads=True)
    else:
        _answer_requests(folder)


def _answer_requests(folder: str, pause: float = 0.25) -> None:
    """Windows: a thread looks for the request; the C timer of faulthandler does where it cannot.

    The timer writes every five seconds, asked or not, since it needs no GIL to do so.
    """
    faulthandler.dump_traceback_later(5, repeat=True, file=_file)
    request = os.path.join(folder, REQUEST)

    def answer() -> None:
        answered = 0.0
        while True:
            time.sleep(pause)
            if os.path.exists(request) and os.path.getmtime(request) > answered:
                answered = os.path.getmtime(request)
                faulthandler.dump_traceback(file=_file, all_threads=True)

    threading.Thread(target=answer, name="dlfix-stacks", daemon=True).start()
