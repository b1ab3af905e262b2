"""Which of some lines a worker has run: what tells "nothing happened" from "never came there"."""

from __future__ import annotations

import os
import sys
import threading
from types import CodeType, FrameType
from typing import Any

from . import events, process

_watched: dict[str, set[int]] = {}


def watch() -> None:
    """Record the first run of each line that the plan names, in this process from now on.

    ``sys.monitoring`` (Python 3.12) costs next to nothing; before it, a trace function costs a call
    for each call of a Python function. Neither takes the place of a debugger that is there already.
    """
    for path, first, last in process.plan.get("watch", ()):
        _watched.setdefault(path, set()).update(range(first, last + 1))
    if not _watched:
        return
    if hasattr(sys, "monitoring"):
        _monitor()
    elif sys.gettrace() is None:
        threading.settrace(_trace)
        sys.settrace(_trace)


def _seen(path: str, line: int) -> None:
    events.record("line", path=path, line=line)
    _watched[path].discard(line)


def _trace(frame: FrameType, event: str, argument: Any) -> Any:
    return _trace_lines if os.path.abspath(frame.f_code.co_filename) in _watched else None


def _trace_lines(frame: FrameType, event: str, argument: Any) -> Any:
    path = os.path.abspath(frame.f_code.co_filename)
    if frame.f_lineno in _watched[path]:
        _seen(path, frame.f_lineno)
    return _trace_lines


def _monitor() -> None:
    monitoring = sys.monitoring
    tool = next((free for free in (3, 4) if monitoring.get_tool(free) is None), None)
    if tool is None:
        return

    def line(code: CodeType, number: int) -> Any:
        path = os.path.abspath(code.co_filename)
        if number in _watched.get(path, ()):
            _seen(path, number)
        return monitoring.DISABLE

    monitoring.use_tool_id(tool, "dlfix smoke")
    monitoring.register_callback(tool, monitoring.events.LINE, line)
    monitoring.set_events(tool, monitoring.events.LINE)
