"""The pipeline of one main module: gate, screen, facts, crossings, rules, findings."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from . import gate
from .findings import Finding, Step
from .notebook import in_cells
from .settings import Settings
from .source import Source, SourceError

if TYPE_CHECKING:
    from .workspace import Workspace

#: Frames that Python may stack while code is played: functions that call functions go deep.
_RECURSION_LIMIT = 3000


class Analysis(NamedTuple):
    """What playing a file as the main module finds, wherever it is anchored; None where it was
    rejected unparsed. ``files`` are the paths of the modules that it was found by, too."""

    findings: list[Finding] | None
    files: frozenset[str] = frozenset()


def analyze(source: Source, settings: Settings) -> list[Finding] | None:
    """The findings of one file alone, all codes, unsuppressed; None if it was rejected unparsed.

    Raises SourceError for a file that cannot be analysed, and never runs any of the code in it.
    """
    return analyze_main(source, settings, None).findings


def analyze_main(source: Source, settings: Settings, workspace: Workspace | None) -> Analysis:
    """The same with the modules that it imports, as they are in the workspace, if there is one."""
    speaks = gate.mentions_workers(source.data)
    if not speaks and not (workspace and workspace.reaches_workers(source.path)):
        return Analysis(None)
    if gate.is_too_deep(source.tree, source.text):
        raise SourceError("nested too deeply to be analysed")
    brings = workspace.brings_workers(source.path) if workspace else gate.nothing
    relevant = gate.screen(source.tree, source.text, brings)
    if relevant is None or not (speaks or gate.runs(source.tree, relevant)):
        return Analysis(None)
    with _undisturbed():
        found = _played(source, settings, workspace, relevant)
    if source.is_notebook:
        return found._replace(findings=in_cells(found.findings, source.path, source.cells))
    return found


def _played(source: Source, settings: Settings, workspace, relevant) -> Analysis:
    import libcst

    from .crossings import play_births
    from .facts.module import Facts
    from .project import Project

    try:
        main = Facts.parse(source.path, source.text, source.tree)
        project = Project(main, *((workspace.facts, workspace.acts) if workspace else ()))
        births = play_births(project, list(worlds(settings)), relevant)
        return Analysis(list(_findings(project, births, settings)), project.files)
    except libcst.ParserSyntaxError as error:
        raise SourceError(f"syntax error in line {error.raw_line}: {error.message}") from None
    except RecursionError:
        raise SourceError("nested too deeply to be analysed") from None


def worlds(settings: Settings) -> Iterator:
    """The machines that the project may run on, with what it says of its libraries."""
    minors = [minor for minor in range(40) if settings.python_allows((3, minor))]
    oldest = (3, min(minors, default=14))
    for world in _machines(settings, minors):
        python = max(world.python, oldest)
        yield replace(world, python=python, unpicklable=settings.unpicklable)


def _machines(settings: Settings, minors: list[int]) -> Iterator:
    from .crossings.world import LINUX, MACOS, OLD_LINUX, WINDOWS

    if "windows" in settings.platforms:
        yield WINDOWS
    if "macos" in settings.platforms:
        yield MACOS
    if "linux" in settings.platforms:
        if any(minor >= 14 for minor in minors):
            yield LINUX
        if any(minor < 14 for minor in minors):
            yield OLD_LINUX


def _findings(project, births, settings: Settings) -> Iterator[Finding]:
    """The hazards that the rules see, each once, with all machines that it bites on.

    Advice is given where it is asked for: then a fix must not bring any, either.
    """
    from .rules import RULES

    rules = [rule for rule in RULES if rule.door != "advice" or settings.selects(rule.code)]
    rules.sort(key=lambda rule: rule.code == "LDR401")  # it says what the others have found
    merged: dict[tuple, tuple] = {}
    for birth in births:
        for rule in rules:
            for hazard in rule.check(birth):
                birth.hazards.append((rule.code, hazard))
                key = (rule.code, hazard.node.origin)
                merged.setdefault(key, (rule, hazard, []))[2].append(birth.world.label)
    if merged:
        places = project.locate({node for _, hazard, _ in merged.values() for node in hazard.nodes})
    for rule, hazard, labels in merged.values():
        labels = tuple(dict.fromkeys(labels))
        yield _finding(places, project.main.path, rule, hazard, labels)


def _finding(places, main: str, rule, hazard, bites_on: tuple[str, ...]) -> Finding:
    path, span = places[hazard.node]
    said: dict[tuple, Step] = {}  # the innermost of several things that stand at one place
    for node, message in hazard.steps:
        said.setdefault(places[node], Step(*places[node], message))
    local = {place for place, _ in (places[node] for node in hazard.nodes)} == {main}
    return Finding(
        rule.code, rule.name, hazard.message, hazard.advice, path, span,
        object_path=hazard.object_path, bites_on=bites_on, steps=tuple(said.values()),
        evidence="local" if local else "project",
    )  # fmt: skip


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Room for deep recursion, and no garbage collection: going through a big tree again and
    again, none of which is garbage yet, takes a fifth of the time."""
    limit, collecting = sys.getrecursionlimit(), gc.isenabled()
    sys.setrecursionlimit(max(limit, _RECURSION_LIMIT))
    gc.disable()
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)
        if collecting:
            gc.enable()
