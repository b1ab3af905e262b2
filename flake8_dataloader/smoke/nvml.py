"""GPU memory by process, as NVIDIA's management library (NVML) counts it.

It has to be asked from outside: ``torch.cuda`` knows what torch has allocated in its own process,
and not what the CUDA context itself takes, which is most of what an idle worker costs.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from importlib import import_module
from types import ModuleType
from typing import Any

import psutil


class GpuMemory:
    """``with GpuMemory() as memory: memory.sample(pids)``. ``reason`` is empty, or says in one line
    why the last sample could not tell."""

    def __init__(self) -> None:
        self.reason = ""
        self._nvml: ModuleType | None = None
        self._devices: list[Any] = []

    def __enter__(self) -> GpuMemory:
        try:
            nvml = import_module("pynvml")
            nvml.nvmlInit()
            self._nvml = nvml
            count = nvml.nvmlDeviceGetCount()
            self._devices = [nvml.nvmlDeviceGetHandleByIndex(index) for index in range(count)]
        except Exception as error:  # NVMLError, which is the module's own, or no such module
            self.reason = f"{type(error).__name__}: {error}"
        return self

    def __exit__(self, *error: Any) -> None:
        if self._nvml is not None:
            with contextlib.suppress(self._nvml.NVMLError):
                self._nvml.nvmlShutdown()

    def sample(self, pids: Iterable[int]) -> dict[int, int]:
        """Bytes on all GPUs by process, for those of ``pids`` that NVML lists: it lists a process
        as long as that has a CUDA context.

        NVML numbers processes as the machine does, which a container does not, or lists none there.
        Windows (WDDM) lists them without their memory.
        """
        wanted, found = set(pids), {}
        listed = self._listed()
        for entry in listed:
            if entry.pid in wanted and entry.usedGpuMemory is not None:
                found[entry.pid] = found.get(entry.pid, 0) + entry.usedGpuMemory
        if listed and not found:
            self.reason = _why_nothing(listed)
        return found

    def _listed(self) -> list[Any]:
        """The processes of all GPUs, a process once for each GPU that it uses."""
        entries: list[Any] = []
        if not self._devices:
            return entries
        self.reason = ""
        try:
            for device in self._devices:
                entries += self._nvml.nvmlDeviceGetComputeRunningProcesses(device)
        except self._nvml.NVMLError as error:
            self.reason = f"{type(error).__name__}: {error}"
        return entries


def _why_nothing(listed: list[Any]) -> str:
    """Why none of ours is among the processes that NVML lists; "" if they may just use no GPU."""
    if any(entry.usedGpuMemory is None for entry in listed):
        return "the driver does not tell the memory of a process (WDDM)"
    if not all(psutil.pid_exists(entry.pid) for entry in listed):
        return "NVML numbers processes as the machine does, which this container does not"
    return ""


def driver_version() -> str | None:
    """The version of the GPU's driver, "550.54.15" say; None where NVML is missing."""
    with contextlib.suppress(Exception):  # as above
        nvml = import_module("pynvml")
        nvml.nvmlInit()
        try:
            return nvml.nvmlSystemGetDriverVersion()
        finally:
            nvml.nvmlShutdown()
    return None
