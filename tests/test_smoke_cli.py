"""``dlfix smoke`` on the command line: what it says, its JSON, its exit status."""

from __future__ import annotations

import subprocess
import sys

import pytest
from smoking import command, environment, smoke, smoke_source, write

from flake8_dataloader.cli import main
from flake8_dataloader.smoke.command import smoke_parser

LAMBDA = """
    from torch.utils.data import DataLoader

    if __name__ == "__main__":
        loader = DataLoader(range(4), num_workers=1, collate_fn=lambda batch: batch)
        for batch in loader:
            print(batch)
"""


def text(folder, *arguments: str) -> tuple[int, str, str]:
    done = subprocess.run(
        command(*arguments), cwd=folder, env=environment(), capture_output=True, text=True
    )
    return done.returncode, done.stdout, done.stderr


def test_findings_come_first_and_then_the_verdicts(tmp_path):
    write(tmp_path, LAMBDA)
    status, out, err = text(tmp_path, "train.py")
    before, _, after = out.partition("\n\n")
    assert status == 1 and err == ""
    assert "running" in before and "train.py:4: LDR201 lambda reaches" in before
    assert "train.py:4: LDR201 CONFIRMED: PicklingError: Can't pickle" in after
    assert "object path: collate_fn" in after
    assert after.rstrip().endswith("s (spawn, as on Windows)")


def test_the_json_contract(tmp_path):
    smoked = smoke_source(tmp_path, LAMBDA)
    report = smoked.report
    assert set(report) >= {
        "version", "command", "start_method", "seconds", "gpu", "verdicts", "loaders", "hang",
    }  # fmt: skip
    assert (report["version"], report["start_method"], report["hang"]) == (1, "spawn", None)
    assert report["command"][1:] == ["train.py"]
    (entry,) = smoked.verdicts("LDR201")
    assert set(entry) == {
        "code", "path", "line", "object_path", "verdict", "evidence", "foreseen",
    }  # fmt: skip
    (loader,) = report["loaders"]
    assert set(loader) >= {"path", "line", "num_workers", "batches", "first_batch_seconds"}


def test_a_comment_silences_the_run_as_well(tmp_path):
    smoked = smoke_source(tmp_path, LAMBDA.replace("lambda batch: batch)", "lambda b: b)  # noqa"))
    assert smoked.verdicts() == []
    assert smoked.status == 2  # it did fail


@pytest.mark.parametrize("arguments, said", [
    ([], "nothing to run"),
    (["nothing.py"], "nothing.py: no such file"),
    (["train.py", "-m", "train"], "not both"),
    (["train.py", "--epochs", "3"], "the script's own go behind --"),
    (["train.py", "--batches", "1"], "below 2"),
    (["train:make", "--", "x"], "gets no arguments"),
    (["."], "no __main__.py"),
    (["train.py", "--matrix", "--start-method", "fork"], "tries every start method"),
    (["train.py", "--matrix", "--fixed"], "give one of them"),
])  # fmt: skip
def test_wrong_usage_is_explained(tmp_path, arguments, said):
    write(tmp_path, LAMBDA)
    status, out, err = text(tmp_path, *arguments)
    assert (status, out) == (2, "") and said in err and "Traceback" not in err


def test_a_script_that_fails_by_itself(tmp_path):
    write(tmp_path, "import torch\nraise SystemExit('no data here')\n")
    status, out, err = text(tmp_path, "train.py")
    assert status == 2
    assert "the script failed with status 1" in out and "no data here" in out


@pytest.mark.parametrize("missing", ["torch", "psutil", "rich"])
def test_a_missing_library_is_named(monkeypatch, capsys, missing):
    monkeypatch.setitem(sys.modules, missing, None)
    assert main(["smoke", "train.py"]) == 2
    assert f"needs {missing}: pip install" in capsys.readouterr().err


def test_a_script_that_cannot_be_watched(tmp_path):
    """PYTHONPATH is how the hook comes in, and this Python ignores it."""
    write(tmp_path, "import os, sys\nos.execv(sys.executable, [sys.executable, '-I', '-c', '1'])\n")
    smoked = smoke(tmp_path, "train.py")
    assert (smoked.status, smoked.report["loaders"]) == (0, [])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that kills")
def test_a_script_that_kills_who_watches_it(tmp_path):
    write(tmp_path, "import os, time\nos.kill(os.getppid(), 9)\ntime.sleep(1000)\n")
    status, out, err = text(tmp_path, "train.py")
    assert status == 2 and "was killed" in err and "Traceback" not in err


def test_a_terminal_shows_what_the_run_is_at(tmp_path, monkeypatch):
    monkeypatch.setenv("TTY_COMPATIBLE", "1")  # so that rich takes the pipe for a terminal
    write(tmp_path, LAMBDA.replace("lambda batch: batch", "None"))
    status, out, err = text(tmp_path, "train.py", "--batches", "4")
    assert status == 0 and "batch 4" in err and "train.py:4" in err


def test_the_help_says_that_it_executes_and_nothing_else_does():
    assert "EXECUTES your code" in smoke_parser().format_help()


def test_a_sitecustomize_of_the_users_still_runs(tmp_path):
    write(tmp_path, "print('this is the user')\n", "site/sitecustomize.py")
    write(tmp_path, "raise SystemExit('sitecustomize' in __import__('sys').modules or 'lost')\n")
    done = subprocess.run(
        command("train.py"),
        cwd=tmp_path,
        env={**environment(), "PYTHONPATH": f"{environment()['PYTHONPATH']}:{tmp_path / 'site'}"},
        capture_output=True,
        text=True,
    )
    assert "status 1" in done.stdout and "this is the user" in done.stdout
    assert "lost" not in done.stdout
