"""In a child that is being born: the re-import of the main module, then the unpickling.

``multiprocessing/spawn.py`` does both, for forkserver, too: ``prepare`` runs the main module again
as ``__mp_main__``, ``_main`` then loads the Process object and calls its ``_bootstrap``.
"""

from __future__ import annotations

import ast
import functools
import re
import sys
import time
from multiprocessing import spawn
from multiprocessing.process import BaseProcess

from . import events, imports, places, process

#: Seconds that the stages took, by name.
_stages: dict[str, float] = {}
_entered = time.perf_counter()

_NOT_FOUND = re.compile(r"Can't get attribute '(\w+)' on <module '(?:__mp_main__|__main__)'")

#: What the parent has foreseen when it sent it: a torch.Generator (pytorch issue 88109) and a
#: private method.
_SAID_BY_PARENT = re.compile(r"unable to resize file|has no attribute '__\w*[^_']'")


def install() -> None:
    """Wrap the functions of a birth."""
    spawn._main = _born(spawn._main)
    spawn.prepare = _preparing(spawn.prepare)
    spawn._check_not_importing_main = _starting(spawn._check_not_importing_main)
    for name in ("_fixup_main_from_name", "_fixup_main_from_path"):
        setattr(spawn, name, _reimporting(getattr(spawn, name)))
    BaseProcess._bootstrap = _bootstrapping(BaseProcess._bootstrap)


def begin_again() -> None:
    """In a forked child: forget what its parent went through."""
    global _entered
    _entered = time.perf_counter()
    _stages.clear()
    imports.seconds.clear()


def _born(original):
    @functools.wraps(original)
    def _main(*arguments):
        _stage("interpreter")
        try:
            return original(*arguments)
        except BaseException as error:
            if process.phase == "unpickle":
                _unpickle_failed(error)
            raise

    return _main


def _reimporting(original):
    @functools.wraps(original)
    def fixup_main(name_or_path):
        before = process.phase
        process.enter("re-import")
        _stage("prepare")
        try:
            original(name_or_path)
        except BaseException as error:
            _reimport_failed(error)
            raise
        _stage("re-import")
        process.enter(before)

    return fixup_main


def _preparing(original):
    """What comes after it in a child is the unpickling of the Process object."""

    @functools.wraps(original)
    def prepare(data):
        original(data)
        process.enter("unpickle")

    return prepare


def _starting(original):
    """Asked before any start; it raises in a process that is importing its main module."""

    @functools.wraps(original)
    def _check_not_importing_main():
        try:
            original()
        except RuntimeError:
            process.explain()
            stack = places.here()
            events.record(
                "hazard",
                code="LDR101",
                evidence="a worker that imports this tries to start a worker: RuntimeError: An"
                " attempt has been made to start a new process before the current process has"
                " finished its bootstrapping phase",
                place=places.importing(stack),
                places=stack,
            )
            raise

    return _check_not_importing_main


def _bootstrapping(original):
    @functools.wraps(original)
    def _bootstrap(self, *arguments, **keywords):
        _stage("unpickle")
        process.enter("work")
        torch_seconds = imports.seconds.get("torch")
        events.record("ready", stages=_stages, torch_seconds=torch_seconds, name=self.name)
        return original(self, *arguments, **keywords)

    return _bootstrap


def _stage(name: str) -> None:
    """The time since the stage before this one has ended."""
    global _entered
    now = time.perf_counter()
    _stages[name], _entered = now - _entered, now


def _reimport_failed(error: BaseException) -> None:
    stack = places.of_error(error)
    events.record(
        "failed" if process.explained else "hazard",
        code=None if process.explained else getattr(error, "dlfix_code", "LDR105"),
        evidence=f"{said(error)}, while a worker imports this",
        place=places.importing(stack),
        places=stack,
        fatal=True,
    )


def _unpickle_failed(error: BaseException) -> None:
    missing = _NOT_FOUND.search(str(error))
    if _SAID_BY_PARENT.search(str(error)):
        kind, code, place = "failed", None, None
    elif missing:
        kind, code, place = "hazard", "LDR206", _definition(missing[1])
    else:
        kind, code, place = "hazard", "LDR207", places.entered(error)
    evidence = f"{said(error)}, while a worker unpickles it"
    stack = places.of_error(error)
    events.record(kind, code=code, evidence=evidence, place=place, places=stack, fatal=True)


def _definition(name: str) -> places.Place | None:
    """Where the main module would define ``name``, if the definition ran."""
    path = getattr(sys.modules.get("__mp_main__"), "__file__", None)
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read())
    except (OSError, SyntaxError, TypeError):
        return None
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    for node in ast.walk(tree):
        if isinstance(node, kinds) and node.name == name:
            line = node.lineno
            return {"path": path, "line": line, "end_line": line, "function": "<module>"}
    return None


def said(error: BaseException) -> str:
    """An exception in one line, as Python prints it."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:500]
