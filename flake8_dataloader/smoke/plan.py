"""What one run is to do, written into the run folder for the processes of the run to read."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field

from ..findings import Finding

HOOK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "hook")

START_METHODS = ("spawn", "forkserver", "fork", "as-is")

#: A line that says whether worker code came there: an absolute path, first and last line (1-based).
Watch = tuple[str, int, int]


@dataclass(frozen=True)
class Plan:
    """``command`` runs in ``folder`` with ``environment`` added; ``timeout`` is in seconds and for
    the whole run. ``workers`` replaces the script's own number; ``override`` the start methods that
    it asks for. ``watch`` are lines to look for in workers. With ``measure_seconds`` an iteration
    goes on for that long after its first batches and what was loaded ahead meanwhile."""

    command: list[str]
    folder: str
    environment: dict[str, str] = field(default_factory=dict)
    start_method: str = "spawn"
    batches: int = 2
    measure_seconds: float = 0.0
    workers: int | None = None
    timeout: float = 60.0
    override: bool = False
    pretend_cuda: bool = False
    watch: tuple[Watch, ...] = ()

    def write(self, folder: str) -> None:
        """Write ``plan.json`` into the run folder."""
        plan = {**asdict(self), "environment": self.hooked_environment()}
        with open(os.path.join(folder, "plan.json"), "w", encoding="utf-8") as file:
            json.dump(plan, file)

    def hooked_environment(self) -> dict[str, str]:
        """The variables to add, so that every Python process begins with our hook."""
        entry = self.environment.get("PYTHONPATH") or os.environ.get("PYTHONPATH")
        path = os.pathsep.join(filter(None, [HOOK, entry]))
        return {**self.environment, "PYTHONPATH": path}


def watched(findings: Iterable[Finding]) -> tuple[Watch, ...]:
    """The lines of findings in worker code."""
    return tuple(
        (os.path.abspath(finding.path), finding.span.line, finding.span.end_line)
        for finding in findings
        if finding.door == "worker"
    )
