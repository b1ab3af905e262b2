"""What a project has decided: which codes it wants to hear of, where, and where it runs."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass

from .patterns import Patterns
from .python_range import allows

PLATFORMS = ("windows", "macos", "linux")

#: Advice is given to those who ask for it: only a prefix as long as this one turns it on.
OFF_BY_DEFAULT = "LDR9"


class SettingsError(Exception):
    """A setting that makes no sense: the text says which one, where it stands and why."""


@dataclass(frozen=True)
class Settings:
    """The keys of ``[tool.dlfix]``, or what holds without them.

    ``select``, ``ignore`` and the codes of ``per_file_ignores`` are prefixes of codes; ``python``
    is a PEP 440 specifier that ``python_range.allows`` understands. ``follow_imports`` is off for
    those who want each file to be judged alone. ``unpicklable`` has dotted names of the project's
    libraries, and in words what they make.
    """

    select: tuple[str, ...] = ("LDR",)
    ignore: tuple[str, ...] = ()
    exclude: Patterns = Patterns()
    per_file_ignores: tuple[tuple[Patterns, tuple[str, ...]], ...] = ()
    platforms: tuple[str, ...] = PLATFORMS
    python: str = ">=3.10"
    follow_imports: bool = True
    unpicklable: tuple[tuple[str, str], ...] = ()

    def wants(self, code: str, path: str) -> bool:
        """Whether ``code`` is to be reported in ``path``: as in flake8, the longest prefix wins."""
        ignored = _longest_prefix(code, self.ignore + self._ignored_in(path))
        return self.selects(code) and _longest_prefix(code, self.select) > ignored

    def selects(self, code: str) -> bool:
        """Whether anybody may hear of ``code``: advice has to be asked for."""
        selected = _longest_prefix(code, self.select)
        return selected >= (len(OFF_BY_DEFAULT) if code.startswith(OFF_BY_DEFAULT) else 1)

    def python_allows(self, minor: tuple[int, int]) -> bool:
        """Whether the project may run on some release of Python ``minor``, such as ``(3, 14)``."""
        return allows(self.python, minor)

    def _ignored_in(self, path: str) -> tuple[str, ...]:
        absolute = os.path.abspath(path)
        return tuple(
            code
            for patterns, codes in self.per_file_ignores
            if patterns.verdict(absolute)
            for code in codes
        )


def _longest_prefix(code: str, prefixes: Iterable[str]) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=0)
