"""Every script in tests/fixes fails under spawn, ``dlfix --apply`` cures it, and it still loads
the same batches.

The same means: what the cured script's loaders yield with their workers spawned, and what its own
process prints, equals, in order, what the original gives without any worker. Forked children stand
in for the workers of other kinds (Pool, Process) then. A script says in its first lines which
flags the fix needs (``# apply: safe``, ``# apply: unsafe``), and whether it is about Windows by
its name (``# platform: win32``: ``sys.platform`` says so too).

No script shuffles over several epochs with persistent workers: torch draws a seed for each new
iterator, persistent workers keep theirs, and so the second epoch is another one.
"""

from __future__ import annotations

import py_compile
import re
import shutil
import sys
from pathlib import Path

import pytest
from frontends import run_dlfix
from running import run_script
from sampled import sampled

RECORDER = Path(__file__).parent / "record_batches"
FIXES = Path(__file__).parent / "fixes"
#: Without a GPU the scripts in cuda/ neither fail nor run: test_fixes.py compares their diffs.
SCRIPTS = sorted(path for path in FIXES.glob("*/*.py") if path.parent.name != "cuda")

#: Each script takes three runs of torch; test_fixes.py compares what is done to all of them.
PARAMETERS = sampled(
    (pytest.param(path, id=f"{path.parent.name}/{path.stem}") for path in SCRIPTS), every=3
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the original is forked")


def play(script: Path, how: str) -> tuple[int, str, list[str]]:
    """Exit status, all that was printed, and the record of batches and printed lines."""
    records = script.parent / f"{how}.txt"
    records.unlink(missing_ok=True)
    environment = {"RECORD_AS": how, "RECORD_TO": str(records)}
    status, printed = run_script(script, RECORDER, **environment)
    lines = records.read_text(encoding="utf-8").splitlines() if records.exists() else []
    return status, printed, lines


def fails(status: int, printed: str) -> bool:
    # At exit torch may be surprised that its workers end (SIGCHLD during atexit's join).
    printed = re.sub(r"Exception ignored in atexit callback.*", "", printed, flags=re.DOTALL)
    return status != 0 or "Traceback" in printed


def copied(script: Path, folder: Path) -> Path:
    """``script`` as train.py in a new folder, so that no run finds the files of another."""
    folder.mkdir()
    return Path(shutil.copy(script, folder / "train.py"))


@pytest.mark.parametrize("path", PARAMETERS)
def test_fix_is_run(path, tmp_path):
    pytest.importorskip("torch")
    head = path.read_bytes()[:200].decode("latin-1")
    (flags,) = re.findall(r"# apply: (safe|unsafe)\s", head)
    spawned = "win32" if "# platform: win32" in head else "spawned"

    status, printed, _ = play(copied(path, tmp_path / "bad"), spawned)
    assert fails(status, printed), f"the original does not fail:\n{printed}"
    status, printed, expected = play(copied(path, tmp_path / "plain"), "plain")
    assert not fails(status, printed), f"the original fails without workers:\n{printed}"
    assert expected

    script = copied(path, tmp_path / "fixed")
    apply = ["--apply", *(["--unsafe"] if flags == "unsafe" else []), "train.py"]
    done = run_dlfix(*apply, cwd=script.parent)
    assert done.returncode in (0, 1), done.stderr
    fixed = script.read_bytes()
    assert fixed != path.read_bytes(), f"nothing was fixed:\n{done.stdout}"
    assert run_dlfix(*apply, cwd=script.parent).returncode == done.returncode
    assert script.read_bytes() == fixed, "a second run changes the file again"
    py_compile.compile(str(script), cfile=str(tmp_path / "train.pyc"), doraise=True)

    status, printed, batches = play(script, spawned)
    text = fixed.decode("utf-8", errors="replace")
    assert not fails(status, printed), f"the fixed script fails:\n{printed}\n{text}"
    assert batches == expected, text


GOOD = """
import multiprocessing, sys
from collections import namedtuple
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, default_collate

Item = namedtuple("Item", "x text more")

class Items(Dataset):
    def __len__(self):
        return 7

    def __getitem__(self, i):
        return Item(np.full(2, i / 3, dtype=np.float32), chr(97 + i), {"i": i, "x": torch.eye(i)})

def collate(batch):
    return default_collate([item[:2] for item in batch]), [item.more for item in batch], len(batch)

def say_platform(queue):
    queue.put(sys.platform)

if __name__ == "__main__":
    torch.manual_seed(0)
    loader = DataLoader(Items(), 2, True, num_workers=2, collate_fn=collate, timeout=30)
    for epoch in range(2):
        for batch in loader:
            print(epoch, batch[0][1])
    print(torch.rand(1).item())
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=say_platform, args=(queue,))
    process.start()
    print([sys.platform, queue.get()], file=sys.stderr)
    process.join()
"""


def test_records_are_the_same_with_and_without_workers(tmp_path):
    pytest.importorskip("torch")
    script = tmp_path / "train.py"
    script.write_text(GOOD, encoding="utf-8")
    status, printed, expected = play(script, "plain")
    assert (status, len(expected)) == (0, 2 * 4 * 2 + 1), printed
    assert expected[0].startswith("batch: tuple(list(tensor(torch.float32, (2, 2), [[")
    for how, platform in (("spawned", sys.platform), ("win32", "win32")):
        status, printed, record = play(script, how)
        assert (status, record) == (0, expected), printed
        assert str([platform, platform]) in printed
