"""Load some batches in this process, with an end to it: in a thread that may be given up."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from .inside import events
from .inside.offenders import Offender

#: Seconds between two looks at the load, and that it gets to end after something fatal.
_PAUSE, _GRACE = 0.05, 3.0

#: Seconds that the thread gets to see that its workers are dead: it looks every 5 seconds
#: (``torch/utils/data/_utils/__init__.py``, MP_STATUS_CHECK_INTERVAL).
_END = 12.0


@dataclass(frozen=True)
class Loaded:
    """What came of a load: how many ``batches`` came, the first after so many seconds, or None.

    ``problem`` says what went wrong, in words, and ``code`` which rule is about that, None where
    none is. ``offenders`` are what could not be pickled.
    """

    batches: int
    first_batch_seconds: float | None
    seconds: float
    problem: str | None = None
    code: str | None = None
    offenders: tuple[Offender, ...] = ()


class Load:
    """One iteration in a thread of its own, which may be given up."""

    def __init__(self, loader: Any, batches: int, folder: str) -> None:
        self._loader, self._wanted, self._folder = loader, batches, folder
        self._times: list[float] = []
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._iterate, name="dlfix-load", daemon=True)

    def result(self, timeout: float) -> Loaded:
        import multiprocessing

        before = {child.pid for child in multiprocessing.active_children()}
        started = time.monotonic()
        self._thread.start()
        hung = self._wait(started + timeout)
        deadline = time.monotonic() + _END
        while hung and self._thread.is_alive() and time.monotonic() < deadline:
            _kill(child for child in multiprocessing.active_children() if child.pid not in before)
            self._let_go()
        _kill(child for child in multiprocessing.active_children() if child.pid not in before)
        problem, code = self._problem(hung, timeout)
        first = self._times[0] - started if self._times else None
        return Loaded(len(self._times), first, time.monotonic() - started, problem, code)

    def _iterate(self) -> None:
        try:
            for _ in self._loader:
                self._times.append(time.monotonic())
                if len(self._times) >= self._wanted:
                    return
        except BaseException as error:
            self._error = error.with_traceback(None)  # it would keep the iterator alive
        finally:
            self._loader._iterator = None  # so that persistent workers end now, and by themselves

    def _wait(self, deadline: float) -> bool:
        """Wait for the end, and return whether it never came. Something fatal in a worker leaves
        little time for it."""
        while self._thread.is_alive() and time.monotonic() < deadline:
            if any(event.get("fatal") for event in self._events()):
                deadline = min(deadline, time.monotonic() + _GRACE)
            self._thread.join(_PAUSE)
        return self._thread.is_alive()

    def _let_go(self) -> None:
        """Read what the thread still writes to a worker that is dead: it waits for a pipe whose
        other end this process holds itself (``multiprocessing/popen_spawn_posix.py``)."""
        frame = sys._current_frames().get(self._thread.ident or 0)
        while frame is not None:
            if frame.f_code.co_name == "_launch" and "child_r" in frame.f_locals:
                _drain(frame.f_locals["child_r"])
            frame = frame.f_back
        self._thread.join(_PAUSE)

    def _problem(self, hung: bool, timeout: float) -> tuple[str | None, str | None]:
        """What a worker said is nearer to the cause than what the parent raised."""
        from .inside.errors import code_of

        for event in self._events():
            if event["event"] == "hazard" and event["code"]:
                return event["evidence"], event["code"]
        if hung:
            came = (
                f"only {len(self._times)} of {self._wanted} batches" if self._times else "no batch"
            )
            return f"{came} within {timeout:g} s", None
        if self._error is not None:
            error = self._error
            return f"{type(error).__name__}: {error}".strip(), code_of(error)
        return None, None

    def _events(self) -> list[dict[str, Any]]:
        return events.read_in(self._folder)


def _kill(children: Iterable[Any]) -> None:
    """Kill the workers, and what they have started."""
    import psutil

    for child in children:
        started = _started_by(child.pid)
        child.kill()
        child.join()
        for process in started:
            with suppress(psutil.Error):
                process.kill()


def _started_by(pid: int) -> list[Any]:
    import psutil

    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.Error:  # it has ended
        return []


def _drain(descriptor: int) -> None:
    import select

    try:
        while select.select([descriptor], [], [], _PAUSE)[0]:
            os.read(descriptor, 1 << 16)
    except OSError:
        pass  # it was closed, so the thread has gone on
