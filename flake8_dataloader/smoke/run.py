"""One run of the user's script, watched from outside until it ends or is ended."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from .inside import events
from .launch import Launch
from .plan import Plan
from .stacks import Stack, sample
from .watchdog import Watchdog

Event = dict[str, Any]

#: Hears each event of a run at once.
Tell = Callable[[Event], None]

#: Seconds between two looks at the event file, and bytes of output that are kept.
_PAUSE, _KEPT = 0.05, 64 * 1024


def ignore(event: Event) -> None:
    """Where nobody wants to hear."""


class CannotRun(Exception):
    """The run never began; the text says why."""


@dataclass(frozen=True)
class Run:
    """What was seen. ``status`` is the script's own, or None where it was ended. ``ended`` says by
    what: "exit" by itself, "stop" because all loaders had been seen, or an alarm of the watchdog.
    ``output`` is the end of what it printed."""

    plan: Plan
    events: list[Event]
    seconds: float
    ended: str
    status: int | None = None
    output: str = ""
    stacks: list[Stack] = field(default_factory=list)

    @property
    def hung(self) -> bool:
        """Whether it had to be ended because it did not go on by itself."""
        if self.ended == "hang":
            return True
        mains = [stack for stack in self.stacks if stack.role == "main"]
        return self.ended != "exit" and bool(mains) and not mains[0].busy

    @property
    def failed(self) -> bool:
        """Whether the script itself ended, and said that it failed."""
        return bool(self.status)

    @property
    def gpu(self) -> dict[str, Any] | None:
        """What is known of the GPU, None where there is none."""
        return next((event["gpu"] for event in self.of("gpu") if event.get("gpu")), None)

    def of(self, *kinds: str) -> Iterator[Event]:
        """The events of these kinds, in the order in which they came."""
        return (event for event in self.events if event["event"] in kinds)


def run(
    plan: Plan,
    tell: Tell = ignore,
    prepare: Callable[[str, Plan], Plan] = lambda folder, plan: plan,
) -> Run:
    """Run it; ``tell`` hears each event at once. Nothing of it is left when this returns.

    ``prepare`` may put into the run folder what the script needs, and change the plan accordingly.
    Raises CannotRun where Python did not start our hook, or somebody killed the supervisor.
    """
    folder = _prepared(plan, prepare)
    tail = _Tail()
    try:
        with Launch(folder, output=tail.writer) as launch:
            tail.start()
            seen = _watch(plan, folder, launch, tell)
    finally:
        tail.close()
    seen = replace(seen, output=tail.text)
    if not any(seen.of("boot")):
        raise CannotRun(_no_boot(seen))
    return seen


def _prepared(plan: Plan, prepare: Callable[[str, Plan], Plan]) -> str:
    """A new run folder, in which all is ready for the supervisor."""
    folder = tempfile.mkdtemp(prefix="dlfix-smoke-")
    try:
        prepare(folder, plan).write(folder)
    except BaseException:  # no supervisor is there yet that would remove it
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder


def _watch(plan: Plan, folder: str, launch: Launch, tell: Tell) -> Run:
    started = time.time()
    watchdog = Watchdog(started, plan.timeout, plan.batches)
    seen: list[Event] = []
    for news in events.follow(folder):
        watchdog.feed(news)
        for event in news:
            tell(event)
        seen += news
        alarm = watchdog.alarm(time.time())
        exits = [event for event in news if event["event"] == "exit"]
        if alarm or exits:
            break
        if launch.is_over:
            raise CannotRun("the process that watches the script was killed; by hand, for memory?")
        time.sleep(_PAUSE)
    stopped = any(event["event"] == "stop" for event in seen)
    return Run(
        plan,
        seen,
        seconds=time.time() - started,
        ended=alarm or ("stop" if stopped else "exit"),
        status=exits[0]["status"] if exits and not stopped else None,
        stacks=sample(folder, _roles(seen)) if alarm else [],
    )


def _roles(seen: list[Event]) -> dict[int, str]:
    return {event["pid"]: event["role"] for event in seen if event["event"] == "boot"}


def _no_boot(seen: Run) -> str:
    last = "\n".join(line[:200] for line in seen.output.splitlines()[-5:])
    return (
        f"the script ended with status {seen.status} before dlfix could watch it: does its Python"
        f" start with -I or -S, or set PYTHONPATH itself?\n{last}".rstrip()
    )


class _Tail:
    """The end of what the script prints, however much that is. Nobody has to read the pipe to its
    end: a process that is left over may hold it open."""

    def __init__(self) -> None:
        self._reader, self.writer = os.pipe()
        self._kept = bytearray()
        self._thread = threading.Thread(target=self._read, daemon=True)

    def start(self) -> None:
        os.close(self.writer)
        self.writer = -1
        self._thread.start()

    def close(self) -> None:
        if self.writer != -1:
            os.close(self.writer)
            os.close(self._reader)
        else:
            self._thread.join(1)

    @property
    def text(self) -> str:
        return bytes(self._kept).decode("utf-8", "replace")

    def _read(self) -> None:
        with os.fdopen(self._reader, "rb", buffering=0) as pipe:
            while data := pipe.read(_KEPT):
                self._kept += data
                del self._kept[:-_KEPT]
