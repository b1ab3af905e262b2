"""What a run is at, on standard error while it runs, if that is a terminal."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from .run import Event, Tell, ignore
from .verdicts import many


@contextmanager
def progress() -> Iterator[Tell]:
    """Show what the events say that it is told."""
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        yield ignore
        return
    columns = (SpinnerColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("the script starts")
        doing = _Doing()

        def tell(event: Event) -> None:
            bar.update(task, description=doing.after(event))

        yield tell


class _Doing:
    """What the run is at, in words."""

    def __init__(self) -> None:
        self._said = "the script starts"
        self._places: dict[str, str] = {}

    def after(self, event: Event) -> str:
        """In words, once this has happened."""
        say = getattr(self, f"_{event['event']}", None)
        if say:
            self._said = say(event)
        return self._said

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
