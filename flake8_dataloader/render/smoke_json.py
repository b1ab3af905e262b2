"""For tools: one JSON object for a run, which changes only by addition."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ..patterns import shown

if TYPE_CHECKING:
    from ..smoke.loaders import Loader
    from ..smoke.run import Run
    from ..smoke.stacks import Frame, Stack
    from ..smoke.verdicts import Verdict


def render_smoke_json(seen: Run, verdicts: Iterable[Verdict], loaders: Iterable[Loader]) -> str:
    """The whole run as text."""
    return json.dumps(smoke_document(seen, verdicts, loaders), indent=2) + "\n"


def smoke_document(
    seen: Run, verdicts: Iterable[Verdict], loaders: Iterable[Loader]
) -> dict[str, Any]:
    """The whole run; lines are 1-based, times in seconds, sizes in bytes."""
    return {
        "version": 1,
        "command": seen.plan.command,
        "start_method": seen.plan.start_method,
        "seconds": round(seen.seconds, 3),
        "ended": seen.ended,
        "status": seen.status,
        "gpu": seen.gpu,
        "verdicts": [verdict_document(verdict) for verdict in verdicts],
        "loaders": [_loader(loader) for loader in loaders],
        "hang": _hang(seen) if seen.hung else None,
    }


def verdict_document(verdict: Verdict) -> dict[str, Any]:
    """A verdict and the finding that it is about."""
    finding = verdict.finding
    return {
        "code": finding.code,
        "path": finding.path,
        "line": finding.span.line,
        "object_path": finding.object_path,
        "verdict": verdict.verdict,
        "evidence": verdict.evidence,
        "foreseen": verdict.foreseen,
    }


def _loader(loader: Loader) -> dict[str, Any]:
    fields = asdict(loader)
    del fields["places"]
    return fields


def _hang(seen: Run) -> dict[str, Any]:
    return {
        "where": [_frame(stack.where) for stack in seen.stacks if stack.where],
        "stacks": [_stack(stack) for stack in seen.stacks],
    }


def _stack(stack: Stack) -> dict[str, Any]:
    frames = [_frame(frame) for frame in stack.frames]
    return {"pid": stack.pid, "role": stack.role, "busy": stack.busy, "frames": frames}


def _frame(frame: Frame) -> dict[str, Any]:
    return {"path": shown(frame.path), "line": frame.line, "function": frame.function}
