"""What the user wants to run: a script, a module, or a function that makes loaders."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field

#: The folder that holds the package, so that the factory's runner is found from anywhere.
PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

_FACTORY = "flake8_dataloader.smoke.factory"


class NoSuchTarget(Exception):
    """There is nothing to run by this name; the text says what was looked for."""


@dataclass(frozen=True)
class Target:
    """``command`` runs it; ``main`` is the file that the analysis starts from, or None where it
    lies in none that was found; ``environment`` is to be added."""

    command: list[str]
    main: str | None
    environment: dict[str, str] = field(default_factory=dict)


def find_target(name: str | None, module: str | None, arguments: list[str]) -> Target:
    """The target of ``NAME``, or of ``-m MODULE``; raises NoSuchTarget."""
    if module is not None:
        return Target([sys.executable, "-m", module, *arguments], find_module(module))
    if name is None:
        raise NoSuchTarget("nothing to run: give a script, -m MODULE or MODULE:FUNCTION")
    if os.path.isdir(name):
        main = os.path.join(name, "__main__.py")
        if not os.path.isfile(main):
            raise NoSuchTarget(f"{name}: this folder has no __main__.py to run")
        return Target([sys.executable, name, *arguments], main)
    if name.endswith(".ipynb"):
        raise NoSuchTarget(f"{name}: a notebook; what is run is a script, a module or a function")
    if os.path.isfile(name):
        return Target([sys.executable, name, *arguments], name)
    if ":" in name and not name.endswith(".py"):
        return _factory(name, arguments)
    raise NoSuchTarget(f"{name}: no such file")


def find_module(name: str) -> str | None:
    """The file of a module, as ``python -m`` in the working directory finds it, or None."""
    parts = name.split(".")
    others = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    for folder in [os.getcwd(), *filter(None, others)]:
        path = os.path.join(folder, *parts)
        for file in (f"{path}.py", os.path.join(path, "__main__.py")):
            if os.path.isfile(file):
                return file
    return None


def _factory(name: str, arguments: list[str]) -> Target:
    """Our own main module calls the function, so its module is imported, as in a test."""
    if arguments:
        raise NoSuchTarget(f"{name}: a function gets no arguments, and {arguments[0]} is one")
    module = name.partition(":")[0]
    package = os.path.join(*module.split("."), "__init__.py")
    return Target(
        [sys.executable, "-m", _FACTORY, name],
        find_module(module) or (package if os.path.isfile(package) else None),
        {"PYTHONPATH": os.pathsep.join(filter(None, [os.environ.get("PYTHONPATH"), PACKAGE]))},
    )
