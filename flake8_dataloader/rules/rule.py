"""What a rule is: a code, a name, an explanation (its module's docstring), examples and a check."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..findings import door_of

if TYPE_CHECKING:
    from ..crossings import Birth
    from .hazard import Hazard


@dataclass(frozen=True)
class Example:
    """A whole script. It is linted, executed under the spawn start method, and shown to users.

    In a bad one every line where the rule must report ends in ``# <code>``, and ``fails`` is a
    regular expression for what the run prints (standard output and error). In a good one the rule
    is silent and the run exits with status 0. A ``notebook`` is run by a kernel; its cells start
    with ``# %%``. ``gpu`` marks one that shows its outcome only on a
    machine with a CUDA device; ``windows`` one whose outcome only Windows shows.
    """

    title: str
    script: str
    fails: str | None = None
    gpu: bool = False
    windows: bool = False
    notebook: bool = False

    @property
    def source(self) -> str:
        return textwrap.dedent(self.script).lstrip("\n")

    @property
    def bad(self) -> bool:
        return self.fails is not None


@dataclass(frozen=True)
class Rule:
    """One entry of the table of contents; ``check`` sees crossings, never a syntax tree."""

    code: str
    name: str
    summary: str
    explanation: str
    check: Callable[[Birth], Iterable[Hazard]]
    examples: tuple[Example, ...]

    @property
    def door(self) -> str:
        return door_of(self.code)

    @property
    def cure(self) -> str:
        """What to do, in one line: the first paragraph under "Cure"."""
        paragraph = self.explanation.partition("\nCure\n")[2].partition("\n\n")[0]
        return " ".join(paragraph.split()).rstrip(":.")
