"""One line a finding, in flake8's own format."""

from __future__ import annotations

from ..findings import Finding, Report


def render_concise(report: Report) -> str:
    """``path:line:column: code message`` of each finding; empty where nothing was found."""
    return "".join(_line(finding) for finding in report.findings)


def _line(finding: Finding) -> str:
    return f"{finding.place}: {finding.code} {finding.message}\n"
