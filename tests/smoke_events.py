"""``dlfix smoke`` from the plan to the events, without findings and verdicts."""

from __future__ import annotations

import sys
from pathlib import Path

from generated import ROOT
from smoking import write

from flake8_dataloader.rules import RULES_BY_CODE
from flake8_dataloader.smoke.plan import Plan
from flake8_dataloader.smoke.run import Run, run


def seen_in(folder: Path, source: str, pretend: bool = False, method: str = "spawn") -> Run:
    """A run of ``source`` as ``train.py``, from the plan to the events."""
    write(folder, source)
    return run(
        Plan(
            command=[sys.executable, "train.py"],
            folder=str(folder),
            environment={"OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)},
            start_method=method,
            pretend_cuda=pretend,
        )
    )


def said(seen: Run, *kinds: str) -> set[tuple[int, str]]:
    """The (line, code) pairs of the events that have a code."""
    found = [event for event in seen.of(*kinds) if event["code"]]
    return {(event["place"]["line"], event["code"]) for event in found}


def example(code: str, number: int) -> str:
    return RULES_BY_CODE[code].examples[number].source
