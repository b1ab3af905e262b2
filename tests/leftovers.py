"""What the runs of one test, or of the whole suite, have left behind."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

SHARED = Path("/dev/shm")

#: What multiprocessing and torch call what they share: semaphores, blocks, storages.
_NAMES = re.compile(r"sem\.mp-|psm_|torch_\d+_")


def marked_processes(mark: str) -> dict[int, str]:
    """The command lines, by id, of the other processes with ``mark`` in a value of their
    environment. The resource tracker of this process stays as long as this process does."""
    try:
        import psutil
    except ImportError:  # then no test has started one
        return {}
    found = {}
    for process in psutil.process_iter():
        try:
            marked = any(mark in value for value in process.environ().values())
            command = " ".join(process.cmdline())
            own = process.ppid() == os.getpid() and "resource_tracker" in command
        except (psutil.Error, OSError):
            continue
        if marked and not own and process.pid != os.getpid():
            found[process.pid] = command
    return found


def shared_by_nobody() -> set[Path]:
    """What is in /dev/shm, is ours by its owner and name, and is in no living process's memory:
    what other programs use is theirs."""
    if not SHARED.is_dir():
        return set()
    ours = _ours()
    used = _mapped_inodes()
    return {path for path, inode in ours.items() if inode not in used}


def _ours() -> dict[Path, int]:
    """The inodes, by path, of what this user has in /dev/shm by one of these names."""
    found = {}
    for path in SHARED.iterdir():
        with suppress(FileNotFoundError):
            status = path.stat()
            if _NAMES.match(path.name) and status.st_uid == os.getuid():
                found[path] = status.st_ino
    return found


def _mapped_inodes() -> set[int]:
    """By inode, since a semaphore has another name while it is made (``sem_open`` of glibc), and
    ``maps`` goes on to show that one. Its columns are in the manual page proc(5)."""
    found = set()
    for path in Path("/proc").glob("[0-9]*/maps"):
        with suppress(OSError):  # it has ended, or is another user's
            found |= {
                int(line.split()[4]) for line in path.read_text(errors="replace").splitlines()
            }
    return found
