"""``dlfix smoke`` as a user runs it: a process of its own, in the folder of the script."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any, NamedTuple

from generated import ROOT

#: Seconds after which a run that should end by itself counts as hung.
TIMEOUT = 120


class Smoked(NamedTuple):
    """The exit status, the JSON object (None where none was printed), and standard error."""

    status: int
    report: Any
    errors: str

    def verdicts(self, code: str = "LDR") -> list[dict[str, Any]]:
        return [entry for entry in self.report["verdicts"] if entry["code"].startswith(code)]

    def confirmed(self) -> list[str]:
        """The codes that were confirmed, but for LDR401, which any failure confirms."""
        found = [entry["code"] for entry in self.verdicts() if entry["verdict"] == "confirmed"]
        return sorted({*found} - {"LDR401"})


def write(folder: Path, source: str, name: str = "train.py") -> Path:
    """Write a script, which may be indented, and return its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(textwrap.dedent(source).lstrip("\n"), encoding="utf-8")
    return path


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "flake8_dataloader.cli", "smoke", *arguments]


def environment() -> dict[str, str]:
    """dlfix comes from this checkout, whatever folder the script is in."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}


def smoke(folder: Path, *arguments: str) -> Smoked:
    """Run ``dlfix smoke --format json ARGUMENTS`` in ``folder``."""
    done = subprocess.run(
        command("--format", "json", *arguments),
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
    )
    report = json.loads(done.stdout) if done.stdout else None
    return Smoked(done.returncode, report, done.stderr)


def smoke_source(folder: Path, source: str, *arguments: str) -> Smoked:
    """The same for a script that is given as text."""
    write(folder, source)
    return smoke(folder, "train.py", *arguments)
