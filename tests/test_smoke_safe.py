"""``assert_spawn_safe`` and ``smoke_load`` in a user's own tests: such as this one."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import re
import subprocess
import sys
import tempfile
import threading
from functools import partial
from multiprocessing import forkserver
from pathlib import Path

import psutil
import pytest
import torch
from torch.utils.data import DataLoader, Dataset, IterableDataset

from flake8_dataloader.smoke import assert_spawn_safe, smoke_load


class Rows(Dataset):
    def __init__(self, transform=None):
        self.transforms = [abs, transform or abs]

    def __len__(self):
        return 8

    def __getitem__(self, index):
        return self.transforms[1](index)


class Stream(IterableDataset):
    def __iter__(self):
        return iter(range(8))


class SaysHow(Rows):
    """Fails in a worker that was not started as ``method`` starts them."""

    def __init__(self, method):
        super().__init__()
        self.method = method

    def __getitem__(self, index):
        spawned = "--multiprocessing-fork" in sys.orig_argv
        served = any("multiprocessing.forkserver" in word for word in sys.orig_argv)
        assert (spawned, served) == (self.method == "spawn", self.method == "forkserver")
        return index


class Sleeps(Rows):
    """Its worker starts another process, and writes that one's id to ``note``."""

    def __init__(self, note):
        super().__init__()
        self.note = note

    def __getitem__(self, index):
        sleeper = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(100)"])
        self.note.write_text(str(sleeper.pid), encoding="utf-8")
        threading.Event().wait(1000)


class Refuses(Rows):
    """Pickles, and cannot be loaded."""

    def __reduce__(self):
        return explode, (), vars(self)


def explode():
    raise KeyError("rows")


def fail(index):
    return scale * index  # noqa: F821  it is set under the guard, in the story


def generate(rows):
    return {"rows": (row for row in rows)}


def double(rows, factor):
    return [row * factor for row in rows]


def test_a_loader_of_this_module_is_safe():
    doubling = partial(double, factor=2)
    loader = DataLoader(SaysHow("spawn"), num_workers=2, collate_fn=doubling)
    assert_spawn_safe(loader)


@pytest.mark.parametrize("keywords", [
    {},
    {"num_workers": 1, "persistent_workers": True, "prefetch_factor": 4},
    {"num_workers": 1, "multiprocessing_context": "spawn", "generator": torch.Generator()},
], ids=["no workers", "persistent", "context"])  # fmt: skip
def test_the_loader_is_as_before(keywords):
    loader = DataLoader(Stream(), **keywords)
    before = dict(vars(loader))
    generators = [torch.default_generator, loader.generator or torch.Generator()]
    states = [generator.get_state() for generator in generators]
    loaded = smoke_load(loader, batches=3)
    assert (loaded.batches, loaded.problem, loaded.code) == (3, None, None)
    assert 0 < loaded.first_batch_seconds <= loaded.seconds
    assert vars(loader) == before
    for generator, state in zip(generators, states):
        assert torch.equal(generator.get_state(), state)


def test_a_stateful_loader():
    stateful = pytest.importorskip("torchdata.stateful_dataloader", reason="in the test extra")
    assert_spawn_safe(stateful.StatefulDataLoader(SaysHow("spawn"), num_workers=1))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows only spawns")
def test_a_fork_server_does_not_outlive_the_load():
    loaded = smoke_load(DataLoader(SaysHow("forkserver")), start_method="forkserver")
    assert (loaded.batches, loaded.problem) == (2, None)
    assert forkserver._forkserver._forkserver_pid is None


def test_every_offender_is_named_with_its_cure():
    def collate(rows):
        return rows

    loader = DataLoader(Rows(transform=lambda row: row), num_workers=1, collate_fn=collate)
    with pytest.raises(AssertionError) as failed:
        assert_spawn_safe(loader)
    text = str(failed.value)
    line = collate.__code__.co_firstlineno
    assert re.search(rf"LDR202 collate_fn: .*written at {re.escape(__file__)}:{line}\)", text)
    assert re.search(r"LDR201 dataset\.transforms\[1\]: AttributeError: Can't \w+ local", text)
    assert "functools.partial" in text and "dlfix explain LDR201" in text


@pytest.mark.parametrize("loader, code, said", [
    (DataLoader(Rows(fail)), "LDR302", "NameError: name 'scale' is not defined"),
    (DataLoader(Rows(), collate_fn=generate), "LDR501", "cannot pickle 'generator' object"),
    (DataLoader(Refuses()), "LDR207", "KeyError"),
    (DataLoader(Rows(int.bit_count), collate_fn=os.fspath), None, "TypeError"),
], ids=["raises", "cannot be sent back", "cannot be loaded", "fails by itself"])  # fmt: skip
def test_what_fails_in_the_worker_fails_the_test(loader, code, said):
    with pytest.raises(AssertionError) as failed:
        assert_spawn_safe(loader)
    assert (code or "") in str(failed.value) and said in str(failed.value)
    assert not multiprocessing.active_children()


def test_a_hang_ends_and_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    note = tmp_path / "note"
    loaded = smoke_load(DataLoader(Sleeps(note), num_workers=1), timeout=8)
    assert (loaded.batches, loaded.problem) == (0, "no batch within 8 s")
    assert not multiprocessing.active_children()
    psutil.wait_procs([child for child in [process_of(note)] if child], timeout=10)
    assert process_of(note) is None
    assert "DLFIX_SMOKE" not in os.environ
    assert set(tmp_path.iterdir()) <= {note}


def process_of(note):
    """The process of that id, if it was started and is alive."""
    with contextlib.suppress(FileNotFoundError, psutil.NoSuchProcess):
        process = psutil.Process(int(note.read_text(encoding="utf-8")))
        return process if process.status() != psutil.STATUS_ZOMBIE else None
    return None


def test_a_dead_worker_does_not_block_its_parent():
    """It has not read all of more than 64 KiB, and the parent waits for the pipe."""
    dataset = Refuses()
    dataset.much = [str(number) * 20 for number in range(20_000)]
    loaded = smoke_load(DataLoader(dataset), timeout=20)
    assert loaded.code == "LDR207"
    assert "dlfix-load" not in {thread.name for thread in threading.enumerate()}


def test_importing_it_imports_the_standard_library_only():
    source = "import sys, flake8_dataloader.smoke; print(*sys.modules)"
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=root, capture_output=True, text=True, check=True
    )
    names = {name.partition(".")[0] for name in done.stdout.split()}
    assert not names & {"torch", "numpy", "psutil", "rich", "libcst", "flake8"}
