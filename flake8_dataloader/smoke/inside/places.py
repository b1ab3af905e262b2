"""Where in the user's own code something happens: frames outside the libraries."""

from __future__ import annotations

import ast
import os
import site
import sys
import sysconfig
from collections.abc import Iterator
from functools import cache
from itertools import islice
from types import CodeType, FrameType, TracebackType
from typing import Any

#: One place is ``{"path", "line", "end_line", "column", "function"}``: an absolute path, 1-based
#: lines and a 1-based column (in bytes, and 1 where Python does not know it).
Place = dict[str, Any]

_OWN = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def here() -> list[Place]:
    """The user's frames of the calling thread, the innermost first."""
    frame: FrameType | None = sys._getframe(1)
    places = []
    while frame is not None:
        if is_users(frame.f_code):
            places.append(_place(frame.f_code, frame.f_lineno, frame.f_lasti))
        frame = frame.f_back
    return places


def of_error(error: BaseException) -> list[Place]:
    """The user's frames of an exception's traceback, the innermost first."""
    return [
        _place(entry.tb_frame.f_code, entry.tb_lineno, entry.tb_lasti)
        for entry in reversed(list(_entries(error.__traceback__)))
        if is_users(entry.tb_frame.f_code)
    ]


def entered(error: BaseException) -> Place | None:
    """Where the outermost of these functions is written: the one that a library called."""
    codes = [entry.tb_frame.f_code for entry in _entries(error.__traceback__)]
    return next((_place(code, code.co_firstlineno) for code in codes if is_users(code)), None)


def importing(places: list[Place]) -> Place | None:
    """Of such frames, the innermost statement of a module: what was running on import."""
    return next((place for place in places if place["function"] == "<module>"), None)


def defined(function: Any) -> Place | None:
    """Where a function, or the function behind a bound method, is written, if by the user."""
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    return _place(code, code.co_firstlineno) if code and is_users(code) else None


@cache
def is_users(code: CodeType) -> bool:
    """Whether this code is the user's: it lies in a file, which is no library's and not ours."""
    return is_users_file(code.co_filename)


def is_users_file(path: str) -> bool:
    """The same of a file."""
    return not path.startswith("<") and not os.path.abspath(path).startswith(_libraries())


@cache
def _libraries() -> tuple[str, ...]:
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    folders = {*map(sysconfig.get_path, names), *site.getsitepackages(), _OWN}
    folders.add(site.getusersitepackages())
    both = {path for folder in folders for path in (folder, os.path.realpath(folder))}
    return tuple(os.path.join(folder, "") for folder in both)


def _entries(entry: TracebackType | None) -> Iterator[TracebackType]:
    while entry is not None:
        yield entry
        entry = entry.tb_next


def _place(code: CodeType, line: int, instruction: int = -1) -> Place:
    end_line, column = _extent(code, instruction, line)
    return {
        "path": os.path.abspath(code.co_filename),
        "line": line,
        "end_line": end_line or line,
        "column": (column or 0) + 1,
        "function": code.co_name,
    }


def _extent(code: CodeType, instruction: int, line: int) -> tuple[int | None, int | None]:
    """The last line and the first column of the running expression. Python knows them from 3.11 on;
    before that, the last line of the longest call that begins in this line."""
    if instruction < 0:
        return None, None
    if not hasattr(code, "co_positions"):
        return _calls(code.co_filename).get(line), None
    _, end_line, column, _ = next(
        islice(code.co_positions(), instruction // 2, None), (None, None, None, None)
    )
    return end_line, column


@cache
def _calls(path: str) -> dict[int, int]:
    """The last lines of the calls in a file, by their first."""
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read())
    except (OSError, SyntaxError, ValueError):
        return {}
    found: dict[int, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.end_lineno is not None:
            found[node.lineno] = max(node.end_lineno, found.get(node.lineno, 0))
    return found
