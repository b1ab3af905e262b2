"""A line of code with a stretch of it underlined."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from ..findings import Span
from .ink import Ink

_TAB = "    "

#: Control and format characters, lone surrogates, line separators: left alone they could move the
#: cursor, recolour the terminal or turn the line around.
_INVISIBLE = frozenset(["Cc", "Cf", "Cs", "Zl", "Zp"])


def code_frame(lines: Sequence[str], span: Span, ink: Ink) -> list[str]:
    """The first line of ``span``, its number before it, and carets under what belongs to the span.

    ``lines`` are those of the file, without their ends. Empty where the file has no such line.
    """
    if not 0 < span.line <= len(lines):
        return []
    line = lines[span.line - 1].rstrip()
    one_line = span.line == span.end_line
    start, end = span.column - 1, span.end_column - 1 if one_line else len(line)
    carets = "^" * max(1, _width(line[start:end]))
    rest = "" if one_line else f" ... to line {span.end_line}"
    number = f"{span.line:>6}"
    return [
        f"{ink.blue(number + ' |')} {_visible(line)}".rstrip(),
        f"{ink.blue(' ' * len(number) + ' |')} {' ' * _width(line[:start])}{ink.red(carets)}{rest}",
    ]


def _visible(text: str) -> str:
    return "".join(
        _TAB if char == "\t" else "\ufffd" if unicodedata.category(char) in _INVISIBLE else char
        for char in text
    )


def _width(text: str) -> int:
    """How many columns of a terminal the visible form of ``text`` takes."""
    return sum(_char_width(char) for char in _visible(text))


def _char_width(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me"):  # an accent sits on the character before it
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
