"""Scripts are run for real, as Windows would start their workers, and nothing is left behind.

The scripts run under ``emulate_windows`` (see its sitecustomize), each in a folder and a process
session of its own.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

EMULATION = Path(__file__).parent / "emulate_windows"
TIMEOUT = 60


def run(source: str, folder: Path, timeout: float = TIMEOUT) -> tuple[int, str]:
    """Write ``source`` to a file and run it: see run_script."""
    script = folder / "train.py"
    script.write_text(source, encoding="utf-8")
    return run_script(script, timeout=timeout)


def run_script(
    script: Path, path: Path = EMULATION, timeout: float = TIMEOUT, **environment: str
) -> tuple[int, str]:
    """The script's exit status and what it printed; "TIMEOUT" is printed for it if it hangs.

    ``path`` holds the sitecustomize that it and its workers run under.
    """
    printed = script.parent / "printed.txt"
    env = {
        **os.environ,
        "PYTHONPATH": str(path),
        "PYTHONUNBUFFERED": "1",
        "PYTHONIOENCODING": "utf-8",
        "OMP_NUM_THREADS": "1",
        **environment,
    }
    # A file and not a pipe: a worker that is left over would hold the pipe open.
    with printed.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, script.name],
            cwd=script.parent,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            status = process.wait(timeout)
            end = ""
        except subprocess.TimeoutExpired:
            status = -1
            end = "\nTIMEOUT\n"
        finally:
            end_session(process)
    return status, printed.read_text(encoding="utf-8", errors="replace") + end


def end_session(process: subprocess.Popen) -> None:
    """End what the script left behind, softly first.

    SIGTERM ends it and its workers. multiprocessing's resource tracker ignores that signal: it
    removes the semaphores from /dev/shm when the others are gone, and then leaves by itself.
    """
    if os.name == "posix":
        for sig in (signal.SIGTERM, signal.SIGKILL):
            if alive(process.pid):
                os.killpg(process.pid, sig)
            deadline = time.monotonic() + 3
            while alive(process.pid) and time.monotonic() < deadline:
                process.poll()
                time.sleep(0.05)
    elif process.poll() is None:
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], check=False)
    process.wait(10)


def alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return True
