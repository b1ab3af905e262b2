"""From the events and samples of one run to what it says of each loader: its cells."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from ..patterns import shown
from .cell import FAILS, HANGS, WORKS, Cell
from .iterations import Birth, Iteration, iterations_of
from .run import Run
from .sampler import Sample

#: Into so many parts the measured time is cut, each of which gives a rate.
_PARTS = 4


def measure(seen: Run, samples: Sequence[Sample]) -> list[Cell]:
    """The cells of the loaders that were iterated, in the order in which they were.

    Of the iterations of one place the longest counts: the first may be a trainer's sanity check.
    """
    longest: dict[tuple[str, int], Iteration] = {}
    for iteration in iterations_of(seen):
        known = longest.setdefault(iteration.place, iteration)
        if len(iteration.batches) > len(known.batches):
            longest[iteration.place] = iteration
    return [_cell(iteration, seen, samples) for iteration in longest.values()]


def why(seen: Run) -> str:
    """What went wrong in a run, in one line: a worker's word comes before the parent's."""
    for event in seen.of("hazard", "failed"):
        return f"{event['code']} {event['evidence']}" if event["code"] else event["evidence"]
    for stack in seen.stacks:
        if seen.hung and stack.where:
            where = stack.where
            return f"{stack.role} in {shown(where.path)}:{where.line} ({where.function})"
    if seen.ended == "time":
        return f"not done after the {seen.plan.timeout:g} s of --timeout"
    return next(reversed(seen.output.split("\n")[:-1]), "") if seen.failed else ""


def _cell(iteration: Iteration, seen: Run, samples: Sequence[Sample]) -> Cell:
    begun, births = iteration.begun, iteration.births
    outcome = _outcome(iteration, seen)
    last = _last_ready(iteration)
    payload = next((birth.payload for birth in births if birth.payload), {})
    path, line = iteration.place
    return Cell(
        path=path,
        line=line,
        num_workers=begun["num_workers"],
        start_method=_start_method(iteration),
        outcome=outcome,
        evidence="" if outcome == WORKS else why(seen),
        persistent=begun["persistent"],
        length=begun["length"],
        first_batch_seconds=iteration.first_batch_seconds,
        stages=_stages(iteration, last),
        torch_seconds=last.ready["torch_seconds"] if last else None,
        ready_seconds=_ready_seconds(iteration),
        rates=_rates(iteration),
        epochs=(iteration.seconds,) if iteration.seconds else (),
        cpu=_cpu(iteration, samples),
        **_memory([birth.pid for birth in births], samples),
        pickled=payload.get("pickled"),
        shared=payload.get("shared"),
    )


def _outcome(iteration: Iteration, seen: Run) -> str:
    """After its end a loader has nothing to do with what goes wrong."""
    if iteration.batches and (iteration.end or not (seen.failed or seen.hung)):
        return WORKS
    return HANGS if seen.hung else FAILS


def _start_method(iteration: Iteration) -> str | None:
    if not iteration.begun["num_workers"]:
        return None
    method = next((birth.start["method"] for birth in iteration.births), None)
    return method or multiprocessing.get_start_method()


def _last_ready(iteration: Iteration) -> Birth | None:
    """Of the workers that were ready before the first batch came, the last: nothing waited for the
    others."""
    if not iteration.batches:
        return None
    first = iteration.batches[0]["time"]
    births = [b for b in iteration.births if b.boot and b.ready and b.ready["time"] <= first]
    return max(births, key=lambda birth: birth.ready["time"], default=None)


def _stages(iteration: Iteration, last: Birth | None) -> dict[str, float]:
    """They add up to the time to the first batch."""
    if last is None:
        return {}
    stages = {} if last.start["method"] == "fork" else last.ready["stages"]
    parts = {name: stages[name] for name in ("re-import", "unpickle") if name in stages}
    booting = last.ready["time"] - last.start["time"] - sum(parts.values())
    return {
        "others": last.start["time"] - iteration.begun["time"],
        "interpreter": booting,
        **parts,
        "load": iteration.batches[0]["time"] - last.ready["time"],
    }


def _ready_seconds(iteration: Iteration) -> tuple[float, ...]:
    ready = [birth.ready["time"] for birth in iteration.births if birth.ready]
    return tuple(sorted(time - iteration.begun["time"] for time in ready))


def _rates(iteration: Iteration) -> tuple[float, ...]:
    """Workers deliver in bursts, so a part has at least a batch from each of them, better two."""
    times = iteration.measured
    least = max(1, 2 * iteration.begun["num_workers"])
    size = max(least, (len(times) - 1) // _PARTS)
    marks = times[::size]
    return tuple(size / (after - before) for before, after in pairwise(marks))


def _cpu(iteration: Iteration, samples: Iterable[Sample]) -> float | None:
    """The cores that all processes kept busy, on average over the measured time."""
    times = iteration.measured
    within = [s for s in samples if times and times[0] <= s.time <= times[-1]]
    by_pid: dict[int, list[Sample]] = {}
    for sample in within:
        by_pid.setdefault(sample.pid, []).append(sample)
    looks = [(found[0], found[-1]) for found in by_pid.values() if len(found) > 1]
    if not looks:
        return None
    used = sum(last.cpu_seconds - first.cpu_seconds for first, last in looks)
    return used / median(last.time - first.time for first, last in looks)


def _memory(pids: Iterable[int | None], samples: Iterable[Sample]) -> dict[str, int | None]:
    """The peaks of a worker: the median over all workers."""
    peaks: dict[str, dict[int, int]] = {"uss": {}, "pss": {}, "gpu": {}}
    workers = set(pids)
    for sample in samples:
        if sample.pid in workers:
            for name, peak in peaks.items():
                value = getattr(sample, name)
                if value is not None:
                    peak[sample.pid] = max(peak.get(sample.pid, 0), value)
    return {name: int(median(peak.values())) if peak else None for name, peak in peaks.items()}
