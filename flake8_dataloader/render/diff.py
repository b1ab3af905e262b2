"""What fixes would change, as a unified diff."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from ..source import Source

_NO_NEWLINE = "\\ No newline at end of file\n"


def render_diff(before: Mapping[str, Source], after: Mapping[str, Source]) -> str:
    """A diff that ``patch -p0`` and ``git apply -p0`` understand; empty where nothing changes."""
    return "".join(line for path in before for line in _diff(path, before[path], after[path]))


def _diff(path: str, before: Source, after: Source) -> Iterator[str]:
    old, new = before.text.splitlines(keepends=True), after.text.splitlines(keepends=True)
    for line in difflib.unified_diff(old, new, path, path):
        yield line if line.endswith("\n") else f"{line}\n{_NO_NEWLINE}"
