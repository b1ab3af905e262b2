"""What a run says of CUDA where there is no GPU: that it is called, and where.

What only a GPU can show is in test_smoke_gpu.py.
"""

from __future__ import annotations

import pytest
from labels import expected
from smoke_events import example, said, seen_in

from flake8_dataloader.smoke.inside import cuda, events, places, process

torch = pytest.importorskip("torch")
without_gpu = pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a GPU")

#: How a call reaches ``_lazy_init``: from Python, or from C++ for what a tensor is asked.
CALLS = (
    'torch.zeros(1).to("cuda")',
    "torch.zeros(1).cuda()",
    'torch.zeros(1, device="cuda")',
    'torch.tensor([1], device="cuda")',
    'torch.zeros(1).new_zeros(1, device="cuda")',
    'torch.nn.Linear(1, 1).to("cuda")',
    'torch.nn.Linear(1, 1, device="cuda")',
    "torch.cuda.synchronize()",
    "torch.cuda.current_stream()",
    "torch.cuda.get_device_name()",
    "torch.cuda.get_rng_state()",
    "torch.cuda.set_per_process_memory_fraction(0.5)",
)

#: What goes to the driver by itself, or makes no context.
SILENT = (
    'torch.Generator(device="cuda")',
    "torch.cuda.Stream()",
    "torch.cuda.Event()",
    "torch.zeros(1).pin_memory()",
    "torch.cuda.is_available()",
    "torch.cuda.device_count()",
    "torch.cuda.manual_seed_all(0)",
    'torch.device("cuda")',
)


@without_gpu
def test_without_a_gpu_a_call_in_a_worker_is_a_call(tmp_path):
    source = example("LDR301", 1)
    seen = seen_in(tmp_path, source)
    (event,) = seen.of("cuda")
    assert said(seen, "cuda") == expected(source)
    assert (event["phase"], event["outcome"]) == ("work", "absent")
    assert "AssertionError: Torch not compiled with CUDA enabled" in event["evidence"]
    (gpu,) = seen.of("gpu")
    assert not gpu["available"] and "not compiled" in gpu["reason"]


@without_gpu
def test_without_a_gpu_what_asks_first_is_not_reached(tmp_path):
    seen = seen_in(tmp_path, example("LDR102", 0))
    assert list(seen.of("cuda")) == [] and list(seen.of("batch"))


@without_gpu
def test_a_fork_that_may_not_use_cuda(tmp_path):
    source = """
        import torch
        from torch.utils.data import DataLoader

        torch.cuda._is_in_bad_fork = lambda: True  # as after a fork of a process that used CUDA

        def collate(batch):
            for value in batch:
                try:
                    torch.tensor(value, device="cuda")
                except RuntimeError:
                    pass
            torch.tensor(batch).cuda()

        for batch in DataLoader(range(4), 2, num_workers=1, collate_fn=collate):
            pass
    """
    seen = seen_in(tmp_path, source, method="fork")
    found = [event for event in seen.of("cuda") if event["phase"] == "work"]
    assert [(event["place"]["line"], event["code"]) for event in found] == [
        (9, "LDR301"),
        (12, "LDR301"),
    ]
    assert all(event["outcome"] == "refused" for event in found)
    assert all("Cannot re-initialize CUDA in forked" in event["evidence"] for event in found)


@pytest.fixture
def recorded(monkeypatch) -> list[dict]:
    """The events of this process, which is at work in a loader's worker."""
    found: list[dict] = []
    monkeypatch.setattr(events, "record", lambda kind, **fields: found.append(fields))
    monkeypatch.setattr(cuda, "_noted", set())
    monkeypatch.setattr(process, "phase", "work")
    monkeypatch.setattr(process, "plan", {})
    monkeypatch.setattr(torch.utils.data._utils.worker, "_worker_info", object())
    monkeypatch.setattr(places, "here", lambda: [{"path": "a.py", "line": 1, "function": "f"}])
    for module in (torch.cuda, torch.cuda.memory, torch.cuda.random):
        monkeypatch.setattr(module, "_lazy_init", torch.cuda._lazy_init)
    cuda._wrap(torch.cuda)
    return found


@without_gpu
@pytest.mark.parametrize("call", CALLS)
def test_calls_go_through_lazy_init(call, recorded):
    with pytest.raises(AssertionError, match="not compiled with CUDA"):
        eval(call)
    with pytest.raises(AssertionError):
        eval(call)
    (event,) = recorded  # a place is recorded once
    assert (event["outcome"], event["code"]) == ("absent", "LDR301")


@without_gpu
@pytest.mark.parametrize("call", SILENT)
def test_calls_that_do_not(call, recorded):
    try:
        eval(call)
    except RuntimeError:
        pass  # there is no GPU
    assert recorded == []


@without_gpu
def test_on_import_only_the_first_call_counts(recorded, monkeypatch):
    monkeypatch.setattr(process, "phase", "re-import")
    for _ in range(2):
        cuda.note("called")
        monkeypatch.setattr(
            places, "here", lambda: [{"path": "b.py", "line": 2, "function": "<module>"}]
        )
    assert [(event["code"], event["place"]["line"]) for event in recorded] == [("LDR102", 1)]


@without_gpu
def test_later_uses_are_seen_once_cuda_is_there(recorded, monkeypatch):
    from flake8_dataloader.smoke.inside.devices import Watching

    with Watching():
        with pytest.raises(AssertionError):
            torch.zeros(1).to("cuda")
        assert recorded.pop()["outcome"] == "absent"
        monkeypatch.setattr(torch.cuda, "is_initialized", lambda: True)
        monkeypatch.setattr(cuda, "_noted", set())
        assert torch.zeros(1).to("cpu").sum() == 0 and not recorded
        torch.nn.Linear(1, 1).to("meta")
        assert not recorded
        with pytest.raises(RuntimeError):
            torch.zeros(1).to("cuda")
    assert recorded.pop()["outcome"] == "used"


@without_gpu
def test_an_initialisation_that_succeeds(recorded, monkeypatch):
    monkeypatch.setattr(torch.cuda, "_lazy_init", lambda: None)
    cuda._wrap(torch.cuda)
    torch.cuda.init()
    assert recorded[0]["outcome"] == "initialised"
    assert recorded[0]["evidence"] == "CUDA was initialised, in a worker"
