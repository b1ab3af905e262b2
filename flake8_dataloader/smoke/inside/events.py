"""The event file: what all processes of a run have seen, one JSON object a line.

Every event has ``event`` (its kind), ``pid`` and ``time`` (seconds since the epoch).
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from typing import Any

FILE = "events.jsonl"

_descriptor = -1
_path = ""


def open_in(folder: str) -> None:
    """Append to the event file of this run folder from now on, in this process and its forks."""
    global _path
    _path = os.path.join(folder, FILE)
    _reopen()


def record(event: str, **fields: Any) -> None:
    """Append one event; what JSON does not know is written as text.

    One ``write`` to a file that is open for appending: lines of several processes do not mix.
    """
    entry = {"event": event, "pid": os.getpid(), "time": time.time(), **fields}
    line = json.dumps(entry, default=str).encode() + b"\n"
    try:
        os.write(_descriptor, line)
    except OSError:  # the script has closed what it did not open, as daemons do
        _reopen()
        os.write(_descriptor, line)


def read_in(folder: str) -> list[dict[str, Any]]:
    """All events of a run folder so far."""
    with closing(follow(folder)) as news:
        return next(news)


def follow(folder: str) -> Iterator[list[dict[str, Any]]]:
    """The events of a run folder that have come since the last time it was asked, without end."""
    path, rest = os.path.join(folder, FILE), b""
    while not os.path.exists(path):
        yield []
    with open(path, "rb") as file:
        while True:
            *lines, rest = (rest + file.read()).split(b"\n")
            yield list(_parsed(lines))


def _parsed(lines: list[bytes]) -> Iterator[dict[str, Any]]:
    """Without lines that a full disk has cut."""
    for line in lines:
        with suppress(ValueError):
            yield json.loads(line)


def close() -> None:
    """Let go of the event file: Windows removes nothing that is open."""
    os.close(_descriptor)


def _reopen() -> None:
    global _descriptor
    _descriptor = os.open(_path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
