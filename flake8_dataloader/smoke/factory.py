"""``python -m flake8_dataloader.smoke.factory MODULE:FUNCTION``: load from what it returns.

The function takes no arguments and returns a loader, or a list, tuple or dict of them.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable
from typing import Any


def main(name: str) -> None:
    """Call the function and iterate its loaders; how many batches they give, the hook decides."""
    module, _, function = name.partition(":")
    make = importlib.import_module(module)
    for part in function.split("."):
        make = getattr(make, part)
    for loader in _loaders(make()):
        for _ in loader:
            pass


def _loaders(made: Any) -> Iterable[Any]:
    if isinstance(made, dict):
        return made.values()
    return made if isinstance(made, (list, tuple)) else [made]


if __name__ == "__main__":
    main(sys.argv[1])
