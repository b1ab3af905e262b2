"""What a run says of each loader: how many batches, how fast, and what its workers were sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from ..patterns import shown
from .inside.places import Place
from .run import Event, Run


@dataclass(frozen=True)
class Loader:
    """One loader that was iterated; times in seconds, sizes in bytes, and None where unknown.

    ``first_batch_seconds`` runs from ``iter(loader)``; ``batch_seconds`` is the median of the wait
    for a later one; ``pickled_bytes`` are sent to each worker, ``shared_bytes`` lie in shared
    memory once. ``places`` are where it was made and iterated. ``stages`` are the parts of a
    worker's birth, of the slowest worker.
    """

    path: str
    line: int
    places: list[Place]
    num_workers: int
    start_method: str | None
    batches: int
    first_batch_seconds: float | None = None
    batch_seconds: float | None = None
    pickled_bytes: int | None = None
    shared_bytes: int | None = None
    stages: dict[str, float] | None = None
    copy_seconds: float | None = None


def loaders_of(seen: Run) -> list[Loader]:
    """The loaders of a run in the order in which they were iterated, each once: a place that makes
    a new one for each epoch counts as one."""
    first: dict[str, Event] = {}
    for event in seen.of("iterate"):
        first.setdefault(json.dumps([event["made"], event["num_workers"]]), event)
    return [_loader(event, seen) for event in first.values()]


def _loader(begun: Event, seen: Run) -> Loader:
    during = list(_during(begun, seen))
    batches = list(_batches(begun, seen))
    later = [event["seconds"] for event in batches[1:]]
    payloads = [event for event in during if event["event"] == "payload"]
    starts = [event for event in during if event["event"] == "start"]
    births = [event for event in during if event["event"] == "ready"]
    copies = [event["copy_seconds"] for event in batches if "copy_seconds" in event]
    place = next(iter(begun["made"] + begun["places"]), {"path": "", "line": 0})
    return Loader(
        path=shown(place["path"]) if place["path"] else "",
        line=place["line"],
        places=begun["made"] + begun["places"],
        num_workers=begun["num_workers"],
        start_method=starts[0]["method"] if starts else None,
        batches=len(batches),
        first_batch_seconds=batches[0]["time"] - begun["time"] if batches else None,
        batch_seconds=median(later) if later else None,
        pickled_bytes=payloads[0]["pickled"] if payloads else None,
        shared_bytes=payloads[0]["shared"] if payloads else None,
        stages=max((event["stages"] for event in births), key=_total, default=None),
        copy_seconds=median(copies) if copies else None,
    )


def _total(stages: dict[str, float]) -> float:
    return sum(stages.values())


def _batches(begun: Event, seen: Run) -> Iterator[Event]:
    """The batches of this iteration, whatever other loaders are iterated meanwhile."""
    for event in seen.events[seen.events.index(begun) + 1 :]:
        if event.get("loader") == begun["loader"]:
            if event["event"] == "iterate":
                return
            if event["event"] == "batch":
                yield event


def _during(begun: Event, seen: Run) -> Iterator[Event]:
    """The events from the start of this iteration to the start of the next."""
    for event in seen.events[seen.events.index(begun) + 1 :]:
        if event["event"] == "iterate" and event["pid"] == begun["pid"]:
            return
        yield event
