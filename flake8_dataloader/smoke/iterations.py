"""The events of a run by iteration of a loader, and the births of its workers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..patterns import shown
from .run import Event, Run


@dataclass(frozen=True)
class Birth:
    """One worker: ``start`` is its parent's event, ``boot`` and ``ready`` are its own."""

    start: Event
    payload: Event | None
    pid: int | None
    boot: Event | None
    ready: Event | None


@dataclass(frozen=True)
class Iteration:
    """One way through a loader; ``end`` is None where the script left it, or it failed."""

    begun: Event
    batches: list[Event]
    end: Event | None
    births: list[Birth]

    @property
    def place(self) -> tuple[str, int]:
        """The path and line at which the loader is made."""
        made = next(iter(self.begun["made"] + self.begun["places"]), None)
        return (shown(made["path"]), made["line"]) if made else ("", 0)

    @property
    def measured(self) -> list[float]:
        """When the batches came, but for those that were loaded before anybody asked: at first
        each worker loads two (``prefetch_factor``)."""
        ahead = max(1, 2 * self.begun["num_workers"])
        return [event["time"] for event in self.batches[ahead - 1 :]]

    @property
    def first_batch_seconds(self) -> float | None:
        return self.batches[0]["time"] - self.begun["time"] if self.batches else None

    @property
    def seconds(self) -> float | None:
        """The duration of the epoch, if it came to its end."""
        ended = self.end is not None and self.end["exhausted"]
        return self.end["time"] - self.begun["time"] if ended else None


def iterations_of(seen: Run) -> Iterator[Iteration]:
    """All iterations, in the order in which they began."""
    for index, event in enumerate(seen.events):
        if event["event"] == "iterate":
            yield _iteration(event, seen.events[index + 1 :])


def _iteration(begun: Event, later: list[Event]) -> Iteration:
    own = []
    for event in later:
        if event.get("loader") == begun["loader"]:
            if event["event"] == "iterate":
                break
            own.append(event)
    return Iteration(
        begun,
        batches=[event for event in own if event["event"] == "batch"],
        end=next((event for event in own if event["event"] == "end"), None),
        births=list(_births(begun, later)),
    )


def _births(begun: Event, later: list[Event]) -> Iterator[Birth]:
    """The workers are started by ``iter(loader)``, so before any other batch or iteration."""
    for event in later:
        if event["event"] in ("iterate", "batch"):
            return
        if event["event"] == "start" and event["pid"] == begun["pid"]:
            yield _birth(event, later)


def _birth(start: Event, later: list[Event]) -> Birth:
    said = {event["event"]: event for event in later if _is_of(start, event)}
    pid = said["started"]["child"] if "started" in said else None
    own = {event["event"]: event for event in later if event["pid"] == pid}
    return Birth(start, said.get("payload"), pid, own.get("boot"), own.get("ready"))


def _is_of(start: Event, event: Event) -> bool:
    """Whether the parent says this of the same worker, whose name is its own in that process."""
    return event["pid"] == start["pid"] and event.get("name") == start["name"]
