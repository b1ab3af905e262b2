"""Which Python versions a specifier such as ``>=3.10,<3.14`` allows (PEP 440, final releases)."""

from __future__ import annotations

import operator
import re
from functools import lru_cache

_CLAUSE = re.compile(r"(~=|==|!=|<=|>=|<|>)\s*v?(\d+(?:\.\d+)*)(\.\*)?(?:(?:a|b|rc)\d+)?")

_COMPARE = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}

#: No Python series has seen more bugfix releases than this.
_RELEASES = 100


@lru_cache
def allows(specifier: str, minor: tuple[int, int]) -> bool:
    """Whether some release of the series ``minor`` (such as ``(3, 14)``) satisfies ``specifier``.

    Raises ValueError, saying which comparison is not understood.
    """
    clauses = [_parse(clause.strip()) for clause in specifier.split(",") if clause.strip()]
    releases = [(*minor, micro) for micro in range(_RELEASES)]
    return any(all(_satisfies(release, *clause) for clause in clauses) for release in releases)


def _parse(clause: str) -> tuple[str, tuple[int, ...], bool]:
    """The sign, the version, and whether the version ends in ``.*``."""
    match = _CLAUSE.fullmatch(clause)
    if match is None or (match[1] == "~=" and "." not in match[2]):
        raise ValueError(f"{clause!r} is not a comparison such as '>=3.10'")
    return match[1], tuple(int(digits) for digits in match[2].split(".")), bool(match[3])


def _satisfies(
    release: tuple[int, ...], sign: str, version: tuple[int, ...], wildcard: bool
) -> bool:
    if sign == "~=":  # ~=3.10.2 is short for >=3.10.2,==3.10.*
        return release >= version and release[: len(version) - 1] == version[:-1]
    if wildcard:
        return _COMPARE[sign](release[: len(version)], version)
    return _COMPARE[sign](release, (*version, 0, 0)[:3])
