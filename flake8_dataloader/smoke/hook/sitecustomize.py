"""Python imports this before the user's script, in every process that inherits PYTHONPATH.

It takes its own folder off the path again, gives way to the sitecustomize that it shadows, and
hands over to ``flake8_dataloader.smoke.inside.boot``.
"""

import os
import sys
from importlib.machinery import PathFinder
from importlib.util import module_from_spec

HOOK = os.path.dirname(os.path.abspath(__file__))
PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(HOOK)))


def give_way():
    """Import the sitecustomize that would have been imported without this one."""
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != HOOK]
    spec = PathFinder.find_spec("sitecustomize", sys.path)
    if spec is not None and spec.loader is not None:
        module = module_from_spec(spec)
        sys.modules["sitecustomize"] = module
        spec.loader.exec_module(module)


def watch():
    """Import ``boot`` from where this file lies, installed or not, and leave the path as it was."""
    sys.path.insert(0, PACKAGE)
    try:
        from flake8_dataloader.smoke.inside.boot import boot
    finally:
        sys.path.remove(PACKAGE)
    boot(os.environ["DLFIX_SMOKE"])


try:
    give_way()
finally:
    if "DLFIX_SMOKE" in os.environ:
        watch()
