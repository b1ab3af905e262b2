"""What a fixer yields: edits of the text, and what they are worth."""

from __future__ import annotations

import ast
import copy
import inspect
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from ..findings import Fix

SAFE, UNSAFE, DISPLAY = "safe", "unsafe", "display"


class Unfixable(Exception):
    """A finding that no edit cures; the reason is for the author of the code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Rank(IntEnum):
    """The order of what is inserted at one place."""

    ABOVE_IMPORTS = 0
    IMPORT = 1
    FROM_IMPORT = 2
    BELOW_IMPORTS = 3
    SPACE = 4
    DEFINITION = 5
    METHOD = 6


@dataclass(frozen=True, order=True)
class Edit:
    """``text`` in place of what stands from ``start`` up to ``end``: 0-based, in characters."""

    start: int
    end: int
    rank: Rank
    order: int  # among what has the same rank: where it stood before
    text: str

    @classmethod
    def insert(cls, at: int, text: str, rank: Rank = Rank.DEFINITION, order: int = 0) -> Edit:
        return cls(at, at, rank, order, text)

    @classmethod
    def replace(cls, span: tuple[int, int], text: str) -> Edit:
        """Of the text between two offsets; by nothing, to delete it."""
        return cls(*span, Rank.DEFINITION, 0, text)


@dataclass(frozen=True)
class Repair:
    """A fix and the edits that make it, which are applied together or not at all.

    ``moved`` are trees (as :func:`tree_of` writes them) that stand elsewhere afterwards, unchanged.
    """

    fix: Fix
    edits: tuple[Edit, ...]
    moved: tuple[str, ...] = ()

    def meets(self, others: Iterable[Edit]) -> bool:
        """Whether an edit changes what one of ``others`` changes, too, in another way."""
        return any(_collide(mine, other) for mine in self.edits for other in others)


def _collide(one: Edit, other: Edit) -> bool:
    if one == other or (one.start == one.end == other.start == other.end):
        return False  # said twice, or two insertions at one place
    return one.start < other.end and other.start < one.end or _inside(one, other)


def _inside(one: Edit, other: Edit) -> bool:
    """Whether one is an insertion at the edge of what the other replaces."""
    return (one.start == one.end or other.start == other.end) and (
        one.start <= other.end and other.start <= one.end
    )


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """``text`` with all ``edits``, which do not collide; what is said twice is done once."""
    pieces, at = [], 0
    for edit in sorted(set(edits)):
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, text[at:]])


def tree_of(node: ast.AST) -> str:
    """A tree in words, in which docstrings are as ``inspect`` shows them, wherever they stand."""
    node = copy.deepcopy(node)
    for inner in ast.walk(node):
        body = getattr(inner, "body", None)
        first = body[0] if isinstance(body, list) and body else None
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
            if isinstance(first.value.value, str):
                first.value.value = inspect.cleandoc(first.value.value)
    return ast.dump(node)


def repair(title: str, edits: Iterable[Edit], doubt: str | None = None, moved=()) -> Repair:
    """A repair that is safe, or unsafe because of ``doubt``."""
    fix = Fix(title, UNSAFE if doubt else SAFE, doubt)
    return Repair(fix, tuple(sorted(set(edits))), tuple(moved))
