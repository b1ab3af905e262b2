"""What an analysis yields: plain, picklable values, and nothing of the tree they came from.

Every output (text, JSON, flake8) is a function of findings and source text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

#: The five doors of a worker's birth and the two kinds of finding beside them, by hundreds digit.
DOORS = {
    0: "internal",
    1: "re-import",
    2: "unpickle",
    3: "worker",
    4: "arguments",
    5: "return",
    6: "config",
    9: "advice",
}

#: Where a hazard may bite: systems, by the start method that they have without asking.
PLACES = ("windows", "macos", "linux>=3.14", "linux")

#: The code of the one line that says that our own code could not handle a file.
INTERNAL_ERROR = "LDR000"


def door_of(code: str) -> str:
    """The door that a code such as ``LDR201`` belongs to: its hundreds digit."""
    return DOORS[int(code[3])]


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of source text: 1-based lines, 1-based columns in characters, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, order=True)
class Step:
    """One link of the chain that makes a hazard, in the order in which a reader follows it."""

    path: str
    span: Span
    message: str
    cell: int | None = None

    @property
    def place(self) -> str:
        return place_of(self.path, self.cell, self.span)


def place_of(path: str, cell: int | None, span: Span) -> str:
    """``train.py:3:1``, or ``train.ipynb:cell 2:3:1``, as Ruff says it."""
    return f"{path}:{'' if cell is None else f'cell {cell}:'}{span.line}:{span.column}"


@dataclass(frozen=True)
class Fix:
    """What ``dlfix --apply`` would do; ``reason`` says why it is not safe, where it is not."""

    title: str
    applicability: str  # "safe" | "unsafe" | "display"
    reason: str | None = None


@dataclass(frozen=True)
class Finding:
    """One hazard, anchored where its cure goes.

    ``message`` is one line that says what breaks; ``advice`` says what to do. ``object_path`` names
    the offender as seen from the loader (``dataset.transform.transforms[1].lambd``), or is None.
    ``bites_on`` lists where it breaks, of PLACES.
    ``evidence`` is ``local`` (seen in this file), ``project`` or ``runtime``. In a notebook, lines
    count from the start of the code ``cell``.
    """

    code: str
    name: str
    message: str
    advice: str
    path: str
    span: Span
    object_path: str | None = None
    bites_on: tuple[str, ...] = ()
    evidence: str = "local"
    steps: tuple[Step, ...] = ()
    fix: Fix | None = None
    cell: int | None = None

    @property
    def door(self) -> str:
        return door_of(self.code)

    @property
    def place(self) -> str:
        return place_of(self.path, self.cell, self.span)

    @property
    def sort_key(self) -> tuple:
        return (
            self.path,
            self.cell or 0,
            self.span,
            self.code,
            self.object_path or "",
            self.message,
        )


@dataclass(frozen=True, order=True)
class Skipped:
    """A file that was not analysed, and why: said to the user, never swallowed."""

    path: str
    reason: str


@dataclass
class Report:
    """All that one run of dlfix found, in the order of paths and lines.

    ``findings`` remain, ``fixed`` are as they were before their fixes, and ``taken_back`` are those
    whose fix did not prove itself (its ``reason`` says why).
    """

    findings: list[Finding] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    files: int = 0
    parsed: int = 0
    seconds: float = 0.0
    fixed: list[Finding] = field(default_factory=list)
    taken_back: list[Finding] = field(default_factory=list)
