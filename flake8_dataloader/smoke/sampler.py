"""What the processes of a run use while it goes on: processor, memory, and memory of the GPU."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Any

import psutil

from .nvml import GpuMemory
from .run import Event

#: Seconds between two looks: short beside what is measured, long beside what a look takes.
_PAUSE = 0.5


@dataclass(frozen=True)
class Sample:
    """One process at one ``time`` (seconds since the epoch). ``cpu_seconds`` since its start; sizes
    in bytes: ``uss`` is its own memory, ``pss`` has its part of what is shared, too (Linux only).
    Resident memory would count what forked workers share once for each of them."""

    time: float
    pid: int
    cpu_seconds: float
    uss: int
    pss: int | None = None
    gpu: int | None = None


class Sampler:
    """``with Sampler() as sampler: run(plan, tell=sampler.hear)``, and then ``sampler.samples``."""

    def __init__(self) -> None:
        self.samples: list[Sample] = []
        self._pids: list[int] = []
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look_on, daemon=True)

    def hear(self, event: Event) -> None:
        """Learn of a process when it begins."""
        if event["event"] == "boot" and event["role"] in ("main", "worker"):
            self._pids.append(event["pid"])

    def __enter__(self) -> Sampler:
        self._thread.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._ended.set()
        self._thread.join()

    def _look_on(self) -> None:
        with GpuMemory() as gpu:
            while not self._ended.wait(_PAUSE):
                used = gpu.sample(self._pids)
                found = [_sample(pid, used.get(pid)) for pid in list(self._pids)]
                self.samples += filter(None, found)


def _sample(pid: int, gpu: int | None) -> Sample | None:
    """None for a process that has ended, or that the system does not let us look into."""
    try:
        process = psutil.Process(pid)
        memory, cpu = process.memory_full_info(), process.cpu_times()
    except psutil.Error:
        return None
    if not memory.uss:  # it has ended, and its parent has not asked how
        return None
    pss = getattr(memory, "pss", None)
    return Sample(time.time(), pid, cpu.user + cpu.system, memory.uss, pss, gpu)
