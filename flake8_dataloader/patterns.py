"""Paths, and patterns that match them: dlfix knows one syntax of patterns, that of .gitignore."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


@dataclass(frozen=True)
class Patterns:
    """Lines in the syntax of .gitignore, relative to the folder ``base`` (an absolute path)."""

    base: str = ""
    lines: tuple[str, ...] = ()

    def verdict(self, path: str, folder: bool = False) -> bool | None:
        """Whether ``path`` (absolute) is matched; None where no line speaks of it.

        False means that a line with ``!`` takes it back. ValueError: a line is no pattern.
        """
        relative = below(path, self.base) if self.lines else None
        if relative is None:
            return None
        return self._spec.check_file(relative + "/" if folder else relative).include

    @cached_property
    def _spec(self) -> GitIgnoreSpec:
        from pathspec import GitIgnoreSpec  # 25 ms, and many runs have no pattern at all

        return GitIgnoreSpec.from_lines(self.lines)


def below(path: str, base: str) -> str | None:
    """``path`` relative to ``base``, or None where it does not lie below it (both absolute)."""
    prefix = os.path.join(base, "")
    return path[len(prefix) :] if path.startswith(prefix) else None


def shown(path: str) -> str:
    """``path`` as users see it: relative to the working directory where it lies below it."""
    return below(os.path.abspath(path), os.getcwd()) or path
