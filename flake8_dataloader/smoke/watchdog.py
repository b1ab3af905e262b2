"""When a run has hung, told from its events and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median
from typing import Any

#: Seconds without news after which a batch is overdue, however fast the others were.
_PATIENCE = 10.0

#: How many times the usual time of a batch it may take, before it is overdue.
_FACTOR = 20

#: Seconds that a run gets to end by itself after something that it cannot recover from. The parent
#: of a dead worker looks every 5 (``torch/utils/data/_utils/__init__.py``).
GRACE = 6.0


class Watchdog:
    """Fed with events, it says whether to wait on; ``timeout`` is for the whole run, in seconds."""

    def __init__(self, started: float, timeout: float, batches: int) -> None:
        self._started, self._timeout, self._batches = started, timeout, batches
        self._news = started  # when the last event came, seconds since the epoch
        self._fatal: float | None = None
        self._seconds: list[float] = []
        self._loading: dict[str, Any] | None = None  # the iteration that is under way
        self._taken = 0
        self._ready = False

    def feed(self, events: Iterable[dict[str, Any]]) -> None:
        for event in events:
            self._news = event["time"]
            if event.get("fatal") and self._fatal is None:
                self._fatal = event["time"]
            if event["event"] == "iterate":
                self._loading, self._taken = event, 0
                self._ready = not event["num_workers"]
            elif event["event"] == "end" and self._loading is not None:
                if event["loader"] == self._loading["loader"]:
                    self._loading = None
            elif event["event"] == "ready":
                self._ready = True
            elif event["event"] == "batch":
                self._taken += 1
                self._seconds.append(event["seconds"])

    def alarm(self, now: float) -> str | None:
        """None to wait on, or why not: "stuck" after something fatal, "hang", or "time"."""
        if self._fatal is not None and now - self._fatal > GRACE:
            return "stuck"
        if self._waits_for_batch and self._ready and now - self._news > self._budget:
            return "hang"
        if now - self._started > self._timeout:
            return "hang" if self._waits_for_batch and self._overdue(now) else "time"
        return None

    @property
    def _waits_for_batch(self) -> bool:
        return self._loading is not None and self._taken < self._batches

    @property
    def _budget(self) -> float:
        """Half of all time for the first batch, of which nobody knows how long it takes."""
        if not self._taken:
            return self._timeout / 2
        return min(self._timeout / 2, max(_PATIENCE, _FACTOR * median(self._seconds)))

    def _overdue(self, now: float) -> bool:
        return now - self._news > min(_PATIENCE, self._timeout / 2)
