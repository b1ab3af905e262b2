"""Figures with their units, in as many digits as mean something."""

from __future__ import annotations

from collections.abc import Sequence


def seconds(value: float | None) -> str:
    """``1.25 s``, or ``12 ms`` for less than a tenth of a second."""
    if value is None:
        return ""
    return f"{value * 1000:.1f} ms" if value < 0.1 else f"{value:.2f} s"


def size(count: int | None) -> str:
    """Bytes in the unit that suits them, 1 kB being 1,000 bytes."""
    if count is None:
        return ""
    for unit in ("B", "kB", "MB"):
        if count < 1000:
            return f"{count:.3g} {unit}"
        count /= 1000
    return f"{count:.3g} GB"


def rate(value: float) -> str:
    """``1,234``, ``12.3``."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def rates(values: Sequence[float]) -> str:
    """The lowest and the highest, ``790-830``, or the one that there is."""
    low, high = rate(min(values)), rate(max(values))
    return low if low == high else f"{low}-{high}"
