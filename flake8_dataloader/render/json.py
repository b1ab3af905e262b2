"""For tools: one JSON object, which changes only by addition."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from ..findings import Finding, Report, Step


def render_json(report: Report) -> str:
    """The whole report; lines and columns are 1-based, ends exclusive, columns in characters."""
    document = {
        "version": 1,
        "findings": [finding_document(finding) for finding in report.findings],
        "fixed": [finding_document(finding) for finding in report.fixed],
        "taken_back": [finding_document(finding) for finding in report.taken_back],
        "skipped": [asdict(skipped) for skipped in report.skipped],
        "stats": {
            "files": report.files,
            "parsed": report.parsed,
            "seconds": round(report.seconds, 3),
        },
    }
    return json.dumps(document, indent=2) + "\n"


def finding_document(finding: Finding) -> dict[str, Any]:
    """One finding, with its fix where one was looked for."""
    return {
        "code": finding.code,
        "name": finding.name,
        "message": finding.message,
        "advice": finding.advice,
        "path": finding.path,
        **asdict(finding.span),
        "cell": finding.cell,
        "door": finding.door,
        "object_path": finding.object_path,
        "bites_on": list(finding.bites_on),
        "evidence": finding.evidence,
        "steps": [_step(step) for step in finding.steps],
        "fix": asdict(finding.fix) if finding.fix else None,
    }


def _step(step: Step) -> dict[str, Any]:
    span = step.span
    return {
        "path": step.path,
        "line": span.line,
        "column": span.column,
        "cell": step.cell,
        "message": step.message,
    }
