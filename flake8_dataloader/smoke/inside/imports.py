"""Something to do once a module has been imported, without importing it earlier than the user."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import Any

_waiting: dict[str, list[Callable[[ModuleType], None]]] = {}

#: How long the imports of the awaited modules took, in seconds, by name.
seconds: dict[str, float] = {}


def after_import(name: str, act: Callable[[ModuleType], None]) -> None:
    """Call ``act`` with the module as soon as it has been executed, or now if it has been."""
    if name in sys.modules:
        act(sys.modules[name])
        return
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())
    _waiting.setdefault(name, []).append(act)


class _Finder:
    """Finds what the other finders find, for awaited names only."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if name not in _waiting:
            return None
        acts = _waiting.pop(name)  # before asking: this finder is to stay out of the way
        spec = find_spec(name)
        if spec is None or spec.loader is None:
            _waiting[name] = acts
            return None
        spec.loader = _Loader(spec.loader, acts)
        return spec


class _Loader:
    """The real loader, followed by what was to be done."""

    def __init__(self, loader: Any, acts: list[Callable[[ModuleType], None]]) -> None:
        self._loader, self._acts = loader, acts

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        started = time.perf_counter()
        module.__loader__ = module.__spec__.loader = self._loader
        self._loader.exec_module(module)
        seconds[module.__name__] = time.perf_counter() - started
        for act in self._acts:
            act(module)
