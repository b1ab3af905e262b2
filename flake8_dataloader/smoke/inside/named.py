"""Functions and classes, which cross by their names: what is wrong with one, and where it is."""

from __future__ import annotations

import functools
import inspect
import linecache
import re
import sys
import types
from typing import Any

from .places import is_users_file


def is_function(sent: Any) -> bool:
    """Whether pickle sends it as a function: ``functools.lru_cache`` makes such things, too."""
    return inspect.isfunction(sent) or isinstance(sent, functools._lru_cache_wrapper)


def code_of(sent: Any) -> str:
    """The rule about a function or class that its name does not lead to."""
    if (sent.__module__ or "").partition(".")[0] in sys.stdlib_module_names:
        return "LDR204"  # a part of some object that the user got there, and has not written
    if sent.__name__ == "<lambda>":
        return "LDR201"
    if _is_decorated(sent):
        return "LDR206"
    outer, _, inner = sent.__qualname__.rpartition("<locals>.")
    if outer:
        return "LDR202" if is_function(sent) and "." not in inner else "LDR203"
    return _code_of_made(sent) if isinstance(sent, type) and not _names(sent) else "LDR206"


def written(sent: Any) -> tuple[str | None, int | None]:
    """The file and line (1-based) of its ``def``, ``class`` or ``lambda``, if that is there."""
    try:
        if isinstance(sent, type):
            path, line = inspect.getsourcefile(sent), inspect.getsourcelines(sent)[1]
        else:
            code = inspect.unwrap(sent, stop=inspect.isfunction).__code__
            path, line = code.co_filename, code.co_firstlineno
    except (OSError, TypeError):
        return None, None
    return path, _below_decorators(path, line)


def is_lost(method: types.MethodType) -> bool:
    """Whether a worker does not find a bound method: it is sent as its object and the name that it
    was written with, and that of ``def __collate`` is changed."""
    return not hasattr(method.__self__, method.__func__.__name__)


def _below_decorators(path: str, line: int) -> int:
    lines = linecache.getlines(path)[line - 1 :]
    if lines and lines[0].lstrip().startswith("@"):
        for number, text in enumerate(lines, line):
            if re.match(r"\s*(async\s+def|def|class)\b", text):
                return number
    return line


def _is_decorated(sent: Any) -> bool:
    """Whether it is what a decorator made: the name of what it closes over leads to it instead."""
    for cell in getattr(sent, "__closure__", None) or ():
        try:
            inner = cell.cell_contents
        except ValueError:  # it is empty yet
            continue
        if (inspect.isfunction(inner) or isinstance(inner, type)) and _by_name(inner) is sent:
            return True
    return False


def _by_name(sent: Any) -> Any:
    """What its module has under its name; None if that is nothing."""
    found: Any = sys.modules.get(sent.__module__)
    for name in sent.__qualname__.split("."):
        found = getattr(found, name, None)
    return found


def _names(sent: type) -> bool:
    """Whether its module has something under its name, or has it under another one."""
    module = sys.modules.get(sent.__module__)
    return _by_name(sent) is not None or any(
        value is sent for value in list(vars(module).values() if module else ())
    )


def _code_of_made(sent: type) -> str:
    """Of a class that no name of its module leads to: some call made it, such as ``namedtuple``,
    in a function of the user or of a library."""
    file = getattr(sys.modules.get(sent.__module__), "__file__", None)
    return "LDR203" if file is None or is_users_file(file) else "LDR204"
