"""The process between dlfix and the script: it starts the script, and it cleans up after it.

It holds its standard input for a lifeline: when that ends, because dlfix closed it or was killed,
every process of the run is ended, what they left is removed, and then the run folder itself. It
lives in a session of its own, so Ctrl-C does not reach it.

If it is killed itself, the script is killed with it on Linux (``system.die_with_parent``), and
dlfix cleans up (``Launch.close``). Where all are killed at once, nobody is left to do that.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from typing import Any

from .cleanup import clean_up
from .inside import events
from .system import adopt_orphans, session_options

#: Seconds between two looks at whether the script, or the run, has ended.
_PAUSE = 0.02

#: What shells say of a command that they cannot start.
_CANNOT_START = 127

#: What a terminal sends: it is for dlfix, which then lets go of the lifeline.
_FROM_TERMINAL = ("SIGINT", "SIGHUP", "SIGBREAK")


def main(folder: str) -> None:
    """Run the command of ``plan.json``; return when nothing of the run is left."""
    over = threading.Event()
    _receive_signals(over)
    threading.Thread(target=_wait_for_end, args=(over,), daemon=True).start()
    adopt_orphans()
    events.open_in(folder)
    try:
        status = _run(folder, over)
        if status is not None:
            events.record("exit", status=status)
        while not over.is_set():  # wait() holds a lock, which deadlocks with a signal handler
            time.sleep(_PAUSE)
    finally:
        events.close()
        clean_up(folder, own_children=True)


def _receive_signals(over: threading.Event) -> None:
    """SIGTERM ends the run. The others get a handler that does nothing: the script would inherit
    SIG_IGN, and be deaf to them."""
    for number in [getattr(signal, name) for name in _FROM_TERMINAL if hasattr(signal, name)]:
        if signal.getsignal(number) != signal.SIG_IGN:  # as nohup has set it, for the script, too
            signal.signal(number, lambda *_: None)
    signal.signal(signal.SIGTERM, lambda *_: over.set())


def _wait_for_end(over: threading.Event) -> None:
    """Not by sys.stdin, whose lock Python needs to exit."""
    while os.read(0, 1):
        pass
    over.set()


def _run(folder: str, over: threading.Event) -> int | None:
    """The script's exit status, or None where the run was over before it ended."""
    try:
        script = _start(folder)
    except OSError as error:
        print(f"dlfix: cannot start the script: {error}", file=sys.stderr)
        return _CANNOT_START
    while script.poll() is None and not over.is_set():
        time.sleep(_PAUSE)
    return script.returncode


def _start(folder: str) -> subprocess.Popen:
    with open(os.path.join(folder, "plan.json"), encoding="utf-8") as file:
        plan = json.load(file)
    return subprocess.Popen(
        plan["command"],
        cwd=plan["folder"],
        env=_environment(plan["environment"], folder),
        stdin=subprocess.DEVNULL,
        **session_options(),
    )


def _environment(added: dict[str, Any], folder: str) -> dict[str, str]:
    """The user's environment with what the run adds; DLFIX_SMOKE marks all that descend from it."""
    environment = {**os.environ, **added, "DLFIX_SMOKE": folder}
    return {name: value for name, value in environment.items() if value is not None}
