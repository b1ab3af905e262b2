"""The pipeline of one file: gate, screen, facts, crossings, rules, findings."""

from __future__ import annotations

import ast
import gc
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from . import gate
from .findings import Finding, Step
from .settings import Settings
from .source import Source, SourceError

#: Frames that Python may stack while code is played: functions that call functions go deep.
_RECURSION_LIMIT = 3000


def analyze(
    source: Source, settings: Settings, tree: ast.Module | None = None
) -> list[Finding] | None:
    """The findings of one file, all codes, unsuppressed; None if it was rejected unparsed.

    ``tree`` is the file's ``ast``, where the caller has it. Raises SourceError for a file that
    cannot be analysed, and never runs any of the code in it.
    """
    if not gate.mentions_workers(source.data):
        return None
    tree = _tree(source) if tree is None else tree
    if gate.is_too_deep(tree, source.text):
        raise SourceError("nested too deeply to be analysed")
    relevant = gate.screen(tree, source.text)
    if relevant is None:
        return None
    with _undisturbed():
        return _played(source, settings, tree, relevant)


def _tree(source: Source) -> ast.Module:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the user's string escapes
            return ast.parse(source.text)
    except SyntaxError as error:
        raise SourceError(f"syntax error in line {error.lineno}: {error.msg}") from None
    except (RecursionError, MemoryError):
        raise SourceError("nested too deeply for Python's own parser") from None
    except ValueError as error:
        raise SourceError(str(error)) from None


def _played(source: Source, settings: Settings, tree: ast.Module, relevant) -> list[Finding]:
    import libcst

    from .crossings import play_births
    from .facts.module import Facts
    from .project import Project

    try:
        project = Project(Facts.parse(source.path, source.text, tree))
        births = play_births(project, list(worlds(settings)), relevant)
        return list(_findings(project, births))
    except libcst.ParserSyntaxError as error:
        raise SourceError(f"syntax error in line {error.raw_line}: {error.message}") from None
    except RecursionError:
        raise SourceError("nested too deeply to be analysed") from None


def worlds(settings: Settings) -> Iterator:
    """The machines that the project may run on."""
    from .crossings.world import LINUX, MACOS, OLD_LINUX, WINDOWS

    if "windows" in settings.platforms:
        yield WINDOWS
    if "macos" in settings.platforms:
        yield MACOS
    if "linux" in settings.platforms:
        if settings.python_allows((3, 14)):
            yield LINUX
        if any(settings.python_allows((3, minor)) for minor in range(8, 14)):
            yield OLD_LINUX


def _findings(project, births) -> Iterator[Finding]:
    """The hazards that the rules see, each once, with all machines that it bites on."""
    from .rules import RULES

    merged: dict[tuple, tuple] = {}
    for birth in births:
        for rule in RULES:
            for hazard in rule.check(birth):
                birth.hazards.append((rule.code, hazard))
                key = (rule.code, hazard.node.origin)
                merged.setdefault(key, (rule, hazard, []))[2].append(birth.world.label)
    if merged:
        places = project.locate({node for _, hazard, _ in merged.values() for node in hazard.nodes})
    for rule, hazard, labels in merged.values():
        yield _finding(places, rule, hazard, tuple(dict.fromkeys(labels)))


def _finding(places, rule, hazard, bites_on: tuple[str, ...]) -> Finding:
    path, span = places[hazard.node]
    said: dict[tuple, Step] = {}  # the innermost of several things that stand at one place
    for node, message in hazard.steps:
        said.setdefault(places[node], Step(*places[node], message))
    return Finding(
        rule.code, rule.name, hazard.message, hazard.advice, path, span,
        object_path=hazard.object_path, bites_on=bites_on, steps=tuple(said.values()),
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
