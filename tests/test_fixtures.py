"""The small projects in fixtures/: what dlfix says of them, and what they do when they run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from frontends import run_dlfix
from generated import FIXTURES, ROOT, expected_json, expected_text

EMULATION = Path(__file__).parent / "emulate_windows"
EACH = pytest.mark.parametrize("folder", FIXTURES, ids=lambda folder: folder.name)


@EACH
def test_text(folder):
    assert expected_text(folder) == (folder / "expected.txt").read_text(encoding="utf-8")


@EACH
def test_json(folder):
    assert expected_json(folder) == (folder / "expected.json").read_text(encoding="utf-8")


@EACH
def test_the_fixed_variant_is_clean(folder):
    fixed = [str(path) for path in folder.iterdir() if path.stem.endswith("_fixed")]
    assert fixed
    done = run_dlfix(*fixed, cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Nothing found in ")


def run_package(name: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Train with a package of fixtures/package, the workers started as Windows starts them."""
    pytest.importorskip("torch")
    printed = tmp_path / "printed.txt"
    path = os.pathsep.join([str(EMULATION), str(ROOT / "fixtures" / "package")])
    with printed.open("wb") as output:  # not a pipe, which a worker that is left over would hold
        done = subprocess.run(
            [sys.executable, "-m", f"{name}.train", "--epochs=1", "--workers=1"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": path, "OMP_NUM_THREADS": "1"},
            stdout=output,
            stderr=subprocess.STDOUT,
            timeout=120,
        )
    done.stdout = printed.read_text(errors="replace")
    return done


def test_the_package_breaks_as_reported(tmp_path):
    done = run_package("captions", tmp_path)
    assert done.returncode == 1
    assert re.search(r"Can't (pickle|get) local object .*make_collate.<locals>", done.stdout)


def test_the_fixed_package_trains(tmp_path):
    done = run_package("captions_fixed", tmp_path)
    assert done.returncode == 0, done.stdout
    assert re.search(r"loss \d+\.\d+, mean length 6.2", done.stdout)
