"""What the tests of the outside have in common: running the commands, and making findings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from flake8_dataloader.findings import Finding, Span, Step

#: Two findings of LDR201: a lambda in line 10 and one in line 11.
BAD_SCRIPT = """\
import sys

from torch.utils.data import DataLoader

WORKERS = 0 if sys.platform == "win32" else 1


def main():
    for batch in [
        *DataLoader(range(4), num_workers=WORKERS, collate_fn=lambda batch: batch),
        *DataLoader(range(4), num_workers=WORKERS, worker_init_fn=lambda number: None),
    ]:
        print(batch)


if __name__ == "__main__":
    main()
"""

CLEAN_SCRIPT = "from torch.utils.data import DataLoader\n"


def run_dlfix(
    *arguments: str, cwd: Path, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run ``dlfix`` in a process of its own."""
    return _run("flake8_dataloader.cli", arguments, cwd, stdin, environment)


def run_flake8(*arguments: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
    """Run flake8 for the codes of this plugin."""
    return _run("flake8", ("--isolated", "--select=LDR", *arguments), cwd, stdin, {})


def _run(module, arguments, cwd, stdin, environment):
    inherited = {key: value for key, value in os.environ.items() if not key.endswith("_COLOR")}
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        timeout=120,
        env={**inherited, "PYTHONIOENCODING": "utf-8", **environment},
    )
    out, err = (stream.decode().replace("\r\n", "\n") for stream in (done.stdout, done.stderr))
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def make_finding(code="LDR201", path="a.py", line=1, column=1, **fields) -> Finding:
    """A finding that covers one character of ``line`` unless ``span`` says otherwise."""
    span = fields.pop("span", Span(line, column, line, column + 1))
    texts = {"name": "lambda-crosses", "message": "a lambda crosses", "advice": "name it"}
    return Finding(code=code, path=path, span=span, **{**texts, **fields})


def make_step(path="a.py", line=1, column=1, message="written here") -> Step:
    return Step(path, Span(line, column, line, column + 1), message)
