"""What a run is at, on standard error while it runs, if that is a terminal."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from .run import Event, Tell
from .verdicts import many


@contextmanager
def bar(*columns: Any) -> Iterator[Callable[..., None]]:
    """A bar of rich's columns; what is yielded takes what ``Progress.update`` takes for a task."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    hidden = not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as shown:
        yield partial(shown.update, shown.add_task(""))


@contextmanager
def progress() -> Iterator[Tell]:
    """Show what the events say that it is told."""
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    doing = _Doing()
    columns = (SpinnerColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    with bar(*columns) as update:
        update(description=doing.said)
        yield lambda event: update(description=doing.after(event))


class _Doing:
    """What the run is at, in words."""

    def __init__(self) -> None:
        self.said = "the script starts"
        self._places: dict[str, str] = {}

    def after(self, event: Event) -> str:
        """In words, once this has happened."""
        say = getattr(self, f"_{event['event']}", None)
        if say:
            self.said = say(event)
        return self.said

    def _made(self, event: Event) -> str:
        if event["places"]:
            place = event["places"][0]
            self._places[event["loader"]] = f"{os.path.basename(place['path'])}:{place['line']}"
        return f"{self._place(event)}: made"

    def _iterate(self, event: Event) -> str:
        workers = many(event["num_workers"], "worker")
        return f"{self._place(event)}: {workers}, waiting for the first batch"

    def _batch(self, event: Event) -> str:
        return f"{self._place(event)}: batch {event['number']}"

    def _exit(self, event: Event) -> str:
        return "the script has ended"

    def _place(self, event: Event) -> str:
        return self._places.get(event["loader"], "a loader")
