"""A run in a mirror of the file system, told as if it had been in place."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from importlib.util import find_spec

from .mirror import Mirror
from .plan import Plan
from .run import Run, Tell, ignore, run
from .stacks import Stack


def run_elsewhere(
    plan: Plan, files: Iterable[str], changed: Mapping[str, bytes], tell: Tell = ignore
) -> Run:
    """Run where ``files`` are copies and those in ``changed`` have these contents.

    The working directory, absolute paths among the arguments and the folders that modules come from
    lead into the mirror; all paths in the answer are the original ones. Raises CannotRun.
    """
    mirror = Mirror(files, [plan.folder], changed)

    def prepare(folder: str, plan: Plan) -> Plan:
        mirror.make(os.path.join(folder, "mirror"))
        return moved(plan, mirror)

    seen = run(plan, tell, prepare)
    return replace(
        seen,
        events=mirror.back(seen.events),
        output=mirror.back(seen.output),
        stacks=[_stack_back(stack, mirror) for stack in seen.stacks],
    )


def moved(plan: Plan, mirror: Mirror) -> Plan:
    """The plan whose command, folders and lines are those of the mirror."""
    python, *arguments = plan.command
    return replace(
        plan,
        command=[python, *(mirror.of(part) if os.path.isabs(part) else part for part in arguments)],
        folder=mirror.of(plan.folder),
        environment={**plan.environment, "PYTHONPATH": _import_path(plan, mirror)},
        watch=tuple((mirror.of(path), line, end) for path, line, end in plan.watch),
    )


def _import_path(plan: Plan, mirror: Mirror) -> str:
    """PYTHONPATH with the mirror's folders first: modules that are installed as editable, or found
    by an absolute path, would come from the original."""
    folders = {os.path.dirname(path) for path in mirror.real if _is_importable(path)}
    entry = plan.environment.get("PYTHONPATH") or os.environ.get("PYTHONPATH")
    return os.pathsep.join(filter(None, [*map(mirror.of, sorted(folders)), entry]))


def _is_importable(path: str) -> bool:
    """Whether Python finds this file or folder as a module or package, wherever it is started."""
    name = os.path.basename(path).removesuffix(".py")
    with suppress(ValueError, ImportError):
        if name.isidentifier() and (spec := find_spec(name)):
            found = filter(None, [spec.origin, *(spec.submodule_search_locations or ())])
            return path in map(os.path.realpath, found)
    return False


def _stack_back(stack: Stack, mirror: Mirror) -> Stack:
    frames = (replace(frame, path=mirror.back(frame.path)) for frame in stack.frames)
    return replace(stack, frames=tuple(frames))
