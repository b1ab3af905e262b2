"""Modules of the project: a play executes them when something of them is used, and not before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from ..facts.nodes import Node
from .copies import twins
from .frames import Frame, Names
from .lattice import join
from .values import NOTHING, Const, Exit, Imported, Module, Value

if TYPE_CHECKING:
    from .play import Play

#: Modules that one play executes: what is beyond is unknown to it, as a library is.
_MOST_MODULES = 60


def run_main(play: Play) -> Frame:
    """Execute the main module under its name in this world."""
    main = play.project.main
    return _run(play, main.path, main.body, play.main_name)


def module(play: Play, path: str) -> Frame:
    """The frame of a module of the project, which is executed when it is first asked for."""
    if path not in play.modules:
        body = play.project.body(path) if len(play.modules) < _MOST_MODULES else None
        _run(play, path, body or [], PurePath(path).stem).open |= body is None
    return play.modules[path]


def imports(play: Play, path: str) -> None:
    """An import statement of a module: it is noted, for what it does when nothing of it is used."""
    if not play.stack:
        play.importing.append(path)


def run_imported(play: Play) -> None:
    """Execute the modules that are imported and not used, where that may do more than define."""
    for path in play.importing:  # grows while they are executed
        if path not in play.modules and play.project.acts(path):
            module(play, path)


def member(play: Play, path: str, name: str) -> Value:
    """What a module of the project calls ``name``."""
    frame = module(play, path)
    if name in frame.names:
        return used(play, frame.names, name)
    inner = play.project.submodule(path, name)
    return (Module(inner),) if inner else NOTHING


def used(play: Play, names: Names, name: str) -> Value:
    """What ``name`` is among these names, looked up where it comes from if it is imported."""
    value = names[name]
    for atom in value:
        if type(atom) is Imported:
            break
    else:
        return value
    names[name] = NOTHING  # where modules import from each other in a circle
    found = join(*(_origin(play, atom) if type(atom) is Imported else (atom,) for atom in value))
    names[name] = value if found == NOTHING else found
    return found


def _origin(play: Play, imported: Imported) -> Value:
    return member(play, imported.path, imported.name)


def _run(play: Play, path: str, body: list[Node], name: str) -> Frame:
    frame = Frame("module", None, {"__name__": (Const(name),), "__file__": NOTHING}, path=path)
    play.modules[path] = frame
    if path in play.reimported:
        play.workers[frame] = play.reimported[path]
    before = dict(play.settings)
    with _alone(play):
        try:
            play.execute(body, frame)
        except Exit:
            pass
    # A worker's own module is as it was when it was imported, whatever is done to this one later;
    # and what it sets, it sets there, too.
    if name != "__main__":
        changed = {k: v for k, v in play.settings.items() if before.get(k) is not v}
        play.worker_settings.update(changed)
    if frame not in play.workers:
        play.workers[frame] = replace(frame, names=twins(frame.names))
    return frame


@contextmanager
def _alone(play: Play) -> Iterator[None]:
    """A module is executed as if nothing else ran, whoever uses it first."""
    outer = play.site, play.stack, play.caught, play.frames, play.budget
    play.site, play.stack, play.caught, play.frames = None, [], [], []
    play.budget = full = play.allowance()
    try:
        with play.heap.decided():
            yield
    finally:
        play.purse -= full - play.budget
        play.site, play.stack, play.caught, play.frames, play.budget = outer
