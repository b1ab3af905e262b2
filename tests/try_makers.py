"""Makes the objects of makers.py, and gives each to a process that is started by spawn.

``python tests/try_makers.py h5py`` writes what was raised of h5py to recorded_objects.json (without
an argument: of all that is installed). That stands in where the tests run without the library.
"""

from __future__ import annotations

import ast
import json
import multiprocessing
import os
import platform
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module, metadata
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from typing import Any

from makers import FIRST, IMPORTS, MAKERS

from flake8_dataloader.smoke.inside.reducers import as_if

RECORDED = Path(__file__).with_name("recorded_objects.json")

#: The library, or this part of it, is not in what is installed.
_NOT_THERE = (ImportError, AttributeError)
#: What a name is looked up in: all before the last dot, or before the first capital letter.
_MODULE = re.compile(r"\w+(\.[a-z]\w*)*(?=\.)")


def try_all(expressions: Iterable[str]) -> dict[str, str | None]:
    """What was raised, by expression, None if nothing was; nothing of what is not installed."""
    tried = {}
    for expression in expressions:
        try:
            made = make(expression)
        except _NOT_THERE as error:
            print(f"{expression} is not there: {error}")
        else:
            tried[expression] = refusal(made)
    return tried


def make(expression: str) -> Any:
    """The object, in the working directory, once what it needs is there."""
    for part, statements in FIRST.items():
        if part in expression:
            exec(statements, imported(statements))
    return eval(expression, imported(expression))


def imported(code: str) -> dict[str, Any]:
    for module in modules(code):
        import_module(module)
    return {name: sys.modules[name] for name in (m.partition(".")[0] for m in modules(code))}


def modules(code: str) -> list[str]:
    """Those that ``code`` uses: ``a.b`` for ``a.b.c()`` or ``a.b.C.d()``; not its own names."""
    nodes = list(ast.walk(ast.parse(code)))
    chains = [ast.unparse(node) for node in nodes if isinstance(node, ast.Attribute)]
    own = {
        node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    chains = [chain for chain in chains if chain.partition(".")[0] not in own]
    found = {IMPORTS.get(chain) or _MODULE.match(chain)[0] for chain in chains}
    return sorted(found)


def refusal(made: Any) -> str | None:
    """What keeps ``made`` from a spawned process, in one line: pickle, or what it is loaded by."""
    try:
        with as_if(spawning=True):
            ForkingPickler.dumps(made)
    except Exception as error:
        return one_line(f"{type(error).__name__}: {error}")
    with stderr_to("stderr.txt"):
        process = multiprocessing.Process(target=take, args=(made,))
        process.start()
        process.join()
    return one_line(Path("stderr.txt").read_text().splitlines()[-1]) if process.exitcode else None


def take(made: Any) -> None:
    """What the process does with it."""


@contextmanager
def stderr_to(path: str) -> Iterator[None]:
    """That of this process and of those that it starts."""
    before = os.dup(2)
    with open(path, "w") as file:
        os.dup2(file.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(before, 2)
        os.close(before)


def one_line(text: str) -> str:
    return re.sub(r" at 0x\w+", "", text).partition("\n")[0][:150]


def release(path: str) -> str:
    """The installed library that ``path`` is of: its name and version."""
    names = metadata.packages_distributions().get(path.partition(".")[0])
    if names is None:
        return "Python"
    name = max(names, key=path.replace(".", "-").startswith)
    return f"{name} {metadata.version(name)}"


def record(prefixes: tuple[str, ...]) -> None:
    """Write down what is raised of the entries that begin like this."""
    recorded = json.loads(RECORDED.read_text(encoding="utf-8"))
    wanted = {path: made for path, made in MAKERS.items() if path.startswith(prefixes)}
    home = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        tried = try_all(wanted.values())
        os.chdir(home)
    for path, made in wanted.items():
        if made in tried:
            by = {"python": platform.python_version(), "library": release(path)}
            recorded[path] = {**by, "error": tried[made]}
    lines = (f"  {json.dumps(path)}: {json.dumps(recorded[path])}" for path in sorted(recorded))
    RECORDED.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    record(tuple(sys.argv[1:]) or ("",))
