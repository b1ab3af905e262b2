"""What only a GPU can show: ``pytest -m gpu tests/test_smoke_on_gpu.py``."""

from __future__ import annotations

import subprocess
import sys

import pytest
from labels import expected
from smoke_events import example, said, seen_in

from flake8_dataloader.smoke.nvml import GpuMemory, driver_version

torch = pytest.importorskip("torch")

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device"),
]


@pytest.mark.parametrize("code, number", [("LDR102", 0), ("LDR102", 2), ("LDR301", 0)])
def test_gpu_is_initialised_in_a_worker(code, number, tmp_path):
    source = example(code, number)
    seen = seen_in(tmp_path, source)
    assert expected(source) <= said(seen, "cuda"), seen.output
    found = [event for event in seen.of("cuda") if event["code"] == code]
    assert {event["outcome"] for event in found} == {"initialised"}


def test_gpu_each_place_in_a_worker_is_seen(tmp_path):
    source = """
        import torch
        from torch.utils.data import DataLoader

        def collate(batch):
            first = torch.tensor(batch).to("cuda")
            second = torch.tensor(batch, device="cuda")
            return (first + second).cpu()

        if __name__ == "__main__":
            for batch in DataLoader(range(4), 2, num_workers=1, collate_fn=collate):
                print(batch)
    """
    for method in ("spawn", "fork"):
        seen = seen_in(tmp_path, source, method=method)
        found = [(event["place"]["line"], event["outcome"]) for event in seen.of("cuda")]
        assert found == [(5, "initialised"), (6, "used")], seen.output
        assert len(list(seen.of("batch"))) == 2, seen.output


def test_gpu_after_a_fork(tmp_path):
    source = """
        import torch
        from torch.utils.data import DataLoader

        weights = torch.ones(1).cuda()

        def collate(batch):
            return torch.tensor(batch).cuda()

        for batch in DataLoader(range(4), 2, num_workers=1, collate_fn=collate):
            print(batch)
    """
    seen = seen_in(tmp_path, source, method="fork")
    assert (7, "LDR301") in said(seen, "cuda")
    (event,) = (event for event in seen.of("cuda") if event["code"])
    assert event["outcome"] == "refused"
    assert "Cannot re-initialize CUDA in forked subprocess" in event["evidence"]


def test_gpu_is_left_alone_before_a_fork(tmp_path):
    """The first loader's batches are not copied, so that the second one's workers may use CUDA."""
    source = """
        import torch
        from torch.utils.data import DataLoader

        def collate(batch):
            return torch.tensor(batch).cuda().cpu()

        for loader in (DataLoader(range(4), 2), DataLoader(range(4), 2, True, num_workers=1,
                                                           collate_fn=collate)):
            for batch in loader:
                print(batch)
    """
    seen = seen_in(tmp_path, source, method="fork")
    assert [event["outcome"] for event in seen.of("cuda")] == ["initialised"], seen.output
    assert len(list(seen.of("batch"))) == 4, seen.output


def test_gpu_tensor_crosses(tmp_path):
    seen = seen_in(tmp_path, example("LDR205", 1))
    found = {(event["code"], event["object_path"]) for event in seen.of("hazard")}
    assert ("LDR205", "dataset.rows") in found, seen.output
    opened = [event for event in seen.of("cuda") if event["phase"] == "unpickle"]
    assert [event["outcome"] for event in opened] == ["initialised"], seen.output


@pytest.mark.parametrize("pinned", [False, True])
def test_gpu_gets_each_batch(pinned, tmp_path):
    source = f"""
        import torch
        from torch.utils.data import DataLoader, TensorDataset

        if __name__ == "__main__":
            data = TensorDataset(torch.zeros(64, 2**18))
            for batch in DataLoader(data, 32, num_workers=1, pin_memory={pinned}):
                pass
            print("kept:", torch.cuda.memory_allocated())
    """
    seen = seen_in(tmp_path, source)
    batches = list(seen.of("batch"))
    assert [event["copy_bytes"] for event in batches] == [32 * 2**20] * 2, batches
    assert all(0 < event["copy_seconds"] < 10 for event in batches), batches
    assert all(0 < event["pin_seconds"] < 10 for event in batches), batches
    assert "kept: 0" in seen.output
    assert seen.gpu["name"] == torch.cuda.get_device_name()
    assert seen.gpu["memory_bytes"] > 2**30 and seen.gpu["cuda"] == torch.version.cuda
    # Our own use of CUDA is no call of the script; the loader's thread that pins is one.
    assert pinned or list(seen.of("cuda")) == []


def test_gpu_can_be_pretended_away(tmp_path):
    seen = seen_in(tmp_path, example("LDR301", 0), pretend=True)
    assert {event["outcome"] for event in seen.of("cuda")} == {"called"}, seen.output


def test_gpu_memory_of_a_process():
    source = "import torch; torch.zeros(2**20).cuda(); print('ready', flush=True); input()"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", source], text=True, **pipes) as child:
        assert child.stdout.readline() == "ready\n"
        with GpuMemory() as memory:
            sampled = memory.sample([child.pid])
        child.communicate("\n", timeout=60)
    if child.pid not in sampled:
        pytest.skip(memory.reason or "NVML does not list the process: is this a container?")
    assert sampled[child.pid] > 50 * 2**20  # the context alone


def test_gpu_driver():
    pytest.importorskip("pynvml")
    assert driver_version()
