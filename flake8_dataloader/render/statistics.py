"""How often each code was found."""

from __future__ import annotations

from collections import Counter

from ..findings import Report


def render_statistics(report: Report) -> str:
    """One line a code, the most frequent first; empty where nothing was found."""
    counts = Counter((finding.code, finding.name) for finding in report.findings)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return "".join(f"{count:>6}  {code}  {name}\n" for (code, name), count in ranked)
