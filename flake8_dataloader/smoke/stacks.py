"""Where each process of a run stands: what faulthandler writes on request, read back."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Iterable
from dataclasses import dataclass

from .inside import places
from .inside.stacks import REQUEST, path_of

_FRAME = re.compile(r'^  File "(.*)", line (\d+) in (.*)$', re.MULTILINE)

#: Seconds that all processes have to write, and between two looks at their files.
_WAIT, _PAUSE = 2.0, 0.05


@dataclass(frozen=True)
class Frame:
    """1-based ``line`` of an absolute ``path``."""

    path: str
    line: int
    function: str

    @property
    def users(self) -> bool:
        return places.is_users_file(self.path)


@dataclass(frozen=True)
class Stack:
    """The main thread of one process, the innermost frame first; ``busy``: it used the processor
    between two looks."""

    pid: int
    role: str
    frames: tuple[Frame, ...]
    busy: bool = False

    @property
    def where(self) -> Frame | None:
        """The innermost frame in the user's own code, or in any other."""
        users = (frame for frame in self.frames if frame.users)
        return next(users, self.frames[0] if self.frames else None)


def sample(folder: str, roles: dict[int, str]) -> list[Stack]:
    """Ask the processes of a run (roles by process id) twice where they stand.

    A process that has ended, or took our signal handler away, is missing in the answer.
    """
    before = _processor_seconds(roles)
    _ask(folder, roles)
    texts = _ask(folder, roles)
    after = _processor_seconds(roles)
    return [
        Stack(pid, roles[pid], _main_thread(text), after.get(pid, 0) - before.get(pid, 0) > 0.05)
        for pid, text in texts.items()
        if _main_thread(text)
    ]


def _ask(folder: str, pids: Iterable[int]) -> dict[int, str]:
    """What each process writes when it is asked now."""
    files = {pid: path_of(folder, pid) for pid in pids}
    sizes = {pid: os.path.getsize(file) for pid, file in files.items() if os.path.exists(file)}
    alive = [pid for pid in sizes if _signal(folder, pid)]
    deadline = time.monotonic() + _WAIT
    texts: dict[int, str] = {}
    while time.monotonic() < deadline:
        time.sleep(_PAUSE)
        earlier = texts
        texts = {pid: _tail(files[pid], sizes[pid]) for pid in alive}
        if texts == earlier and all(texts.values()):
            break
    return texts


def _signal(folder: str, pid: int) -> bool:
    import psutil

    if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
        return False
    if not hasattr(signal, "SIGUSR1"):
        with open(os.path.join(folder, REQUEST), "w"):
            return True
    try:
        os.kill(pid, signal.SIGUSR1)
    except OSError:
        return False
    return True


def _tail(file: str, offset: int) -> str:
    with open(file, encoding="utf-8", errors="replace") as opened:
        opened.seek(offset)
        return opened.read()


def _main_thread(text: str) -> tuple[Frame, ...]:
    """faulthandler writes the newest thread first, so the main thread comes last."""
    threads = re.split(r"^(?:Current t|T)hread 0x.*$", text, flags=re.MULTILINE)
    return tuple(
        Frame(path, int(line), function) for path, line, function in _FRAME.findall(threads[-1])
    )


def _processor_seconds(pids: Iterable[int]) -> dict[int, float]:
    import psutil

    found = {}
    for pid in pids:
        try:
            times = psutil.Process(pid).cpu_times()
        except psutil.Error:
            continue
        found[pid] = times.user + times.system
    return found
