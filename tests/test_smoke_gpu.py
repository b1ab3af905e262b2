"""Copies to a GPU and memory on it, with fakes of torch and NVML; see test_smoke_on_gpu.py, too."""

from __future__ import annotations

import functools
import sys
from collections import namedtuple
from types import SimpleNamespace

import pytest

from flake8_dataloader.smoke.inside import events, gpu, process
from flake8_dataloader.smoke.nvml import GpuMemory, driver_version

torch = pytest.importorskip("torch")

Pair = namedtuple("Pair", "left right")


class FakeTensor:
    """Notes what is done with it in ``done``."""

    nbytes = 8

    def __init__(self, done: list[str], pinned: bool = False) -> None:
        self.done, self.pinned = done, pinned

    def is_pinned(self) -> bool:
        return self.pinned

    def pin_memory(self) -> FakeTensor:
        self.done.append("pin")
        return FakeTensor(self.done, pinned=True)

    def to(self, device, non_blocking):
        self.done.append(f"copy to {device}, non_blocking={non_blocking}, pinned={self.pinned}")


@pytest.fixture
def main_process(monkeypatch):
    """This process as the main one of a run under spawn, and its events."""
    found: list[dict] = []
    monkeypatch.setattr(events, "record", lambda kind, **fields: found.append(fields))
    monkeypatch.setattr(process, "role", "main")
    monkeypatch.setattr(process, "plan", {"start_method": "spawn"})
    monkeypatch.setattr(gpu, "_tell", functools.cache(gpu._tell.__wrapped__))
    return found


def test_tensors_of_a_batch():
    class Batch:
        def __init__(self, **fields):
            vars(self).update(fields)

        def to(self, device):
            raise AssertionError("the user's code is not called")

    class Opaque:
        tensor = torch.ones(1)

    one, two, three, four, five = (torch.full((1,), float(i)) for i in range(5))
    nested = [one, (two, "text", b"bytes", 3), {"a": three}, Pair(four, one), Batch(x=five)]
    elsewhere = [torch.ones(1, device="meta"), torch.eye(2).to_sparse(), Opaque(), None]
    nested.append(nested)
    found = {id(tensor) for tensor in gpu.tensors_of([nested, elsewhere])}
    assert found == {id(tensor) for tensor in (one, two, three, four, five)}
    packed = torch.nn.utils.rnn.pack_sequence([torch.ones(3), torch.ones(2)])
    assert len(list(gpu.tensors_of(packed))) == 2


def test_a_batch_is_pinned_and_copied(monkeypatch):
    done: list[str] = []
    monkeypatch.setattr(torch.cuda, "current_device", lambda: 1)
    monkeypatch.setattr(torch.cuda, "synchronize", lambda: done.append("wait"))
    copied = gpu._copied([FakeTensor(done), FakeTensor(done, pinned=True)])
    copy = "copy to cuda:1, non_blocking=True, pinned=True"
    assert done == ["wait", "pin", copy, copy, "wait"] * 2  # the first time is not measured
    assert copied["copy_bytes"] == 16
    assert 0 <= copied["pin_seconds"] < 1 and 0 <= copied["copy_seconds"] < 1


def test_a_copy_that_fails_is_told_and_breaks_nothing(main_process, monkeypatch):
    def out_of_memory(tensors):
        raise torch.OutOfMemoryError("CUDA out of memory.\nTried to allocate")

    monkeypatch.setattr(gpu, "_tell", lambda: True)
    monkeypatch.setattr(gpu, "_timed", out_of_memory)
    said = gpu.copy_as_training_would([torch.ones(1)])
    assert said == {"copy_failed": "OutOfMemoryError: CUDA out of memory. Tried to allocate"}


def test_where_nothing_is_copied(main_process, monkeypatch):
    monkeypatch.setattr(gpu, "_why_not", lambda: "no driver")
    monkeypatch.setattr(process, "role", "worker")
    assert gpu.copy_as_training_would([torch.ones(1)]) == {}
    monkeypatch.setattr(process, "role", "main")
    for method in ("fork", "forkserver", "as-is"):
        monkeypatch.setattr(process, "plan", {"start_method": method})
        assert gpu.copy_as_training_would([torch.ones(1)]) == {} and main_process == []
    monkeypatch.setattr(torch.cuda, "is_initialized", lambda: True)  # by the script
    assert gpu.copy_as_training_would([torch.ones(1)]) == {}
    assert gpu.copy_as_training_would([torch.ones(1)]) == {}
    assert main_process == [{"available": False, "reason": "no driver"}]


def test_what_is_told_of_a_gpu(main_process, monkeypatch):
    properties = SimpleNamespace(name="H100", total_memory=80, major=9, minor=0)
    monkeypatch.setattr(gpu, "_why_not", lambda: "")
    monkeypatch.setattr(torch.cuda, "current_device", lambda: 0)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda device: properties)
    assert gpu._tell()
    (event,) = main_process
    assert event["available"]
    assert (event["gpu"]["name"], event["gpu"]["capability"]) == ("H100", "9.0")
    assert (event["gpu"]["memory_bytes"], event["gpu"]["torch"]) == (80, torch.__version__)


class FakeError(Exception):
    pass


@pytest.fixture
def nvml(monkeypatch):
    """``pynvml`` with two GPUs; ``lists`` says for each which (pid, bytes) it names."""

    def processes(device):
        if device >= len(fake.lists):
            raise FakeError("GPU is lost")
        return [SimpleNamespace(pid=pid, usedGpuMemory=used) for pid, used in fake.lists[device]]

    fake = SimpleNamespace(
        lists=[[], []],
        open=0,
        NVMLError=FakeError,
        nvmlInit=lambda: setattr(fake, "open", fake.open + 1),
        nvmlShutdown=lambda: setattr(fake, "open", fake.open - 1),
        nvmlDeviceGetCount=lambda: 2,
        nvmlDeviceGetHandleByIndex=lambda index: index,
        nvmlDeviceGetComputeRunningProcesses=processes,
        nvmlSystemGetDriverVersion=lambda: "550.54.15",
    )
    monkeypatch.setitem(sys.modules, "pynvml", fake)
    monkeypatch.setattr("psutil.pid_exists", lambda pid: pid < 100)
    return fake


def test_memory_of_processes(nvml):
    nvml.lists = [[(10, 5), (11, 7)], [(10, 1)]]
    with GpuMemory() as memory:
        assert memory.sample([10, 12]) == {10: 6}
        assert memory.reason == ""
    assert nvml.open == 0


@pytest.mark.parametrize(
    "lists, reason",
    [
        ([[(4711, 5)], []], "container"),  # the number of a process that is not here
        ([[(10, None)], []], "WDDM"),
        ([[]], "GPU is lost"),
    ],
)
def test_memory_that_nvml_cannot_tell(lists, reason, nvml):
    nvml.lists = lists
    with GpuMemory() as memory:
        assert memory.sample([10]) == {}
        assert reason in memory.reason


def test_without_nvml(monkeypatch):
    monkeypatch.setitem(sys.modules, "pynvml", None)  # as if it were not installed
    with GpuMemory() as memory:
        assert memory.sample([1]) == {} and "ModuleNotFoundError" in memory.reason
    assert driver_version() is None


def test_driver_version(nvml):
    assert (driver_version(), nvml.open) == ("550.54.15", 0)
