"""The start method: the wanted one is the default, and who asks for which is written down.

Where spawn is wanted, other methods do not exist, as on Windows; to see more of the script they
are replaced and not refused. Where fork or forkserver is wanted, it is what a platform has as its
default, and the script may ask for another.
"""

from __future__ import annotations

import functools
import multiprocessing
from multiprocessing import context

from . import events, places, process

_default = context._default_context


def install() -> None:
    """Set the default and wrap the two functions by which scripts choose."""
    wanted = process.plan.get("start_method")
    if process.role != "worker" and wanted in context._concrete_contexts:
        _default._default_context = context._concrete_contexts[wanted]
    for name, wrap in (("get_context", _asking), ("set_start_method", _setting)):
        wrapped = wrap(getattr(_default, name))
        setattr(_default, name, wrapped)
        setattr(multiprocessing, name, wrapped)


def granted(method: str | None) -> str | None:
    """The method that a script gets that asks for ``method``."""
    wanted = process.plan.get("start_method")
    if method in context._concrete_contexts and wanted in context._concrete_contexts:
        return wanted if wanted == "spawn" or process.plan.get("override") else method
    return method


def _asking(original):
    @functools.wraps(original)
    def get_context(method=None):
        _note(method)
        return original(granted(method))

    return get_context


def _setting(original):
    @functools.wraps(original)
    def set_start_method(method, force=False):
        _note(method)
        try:
            original(granted(method), force)
        except RuntimeError as error:
            error.dlfix_code = "LDR103"  # if it ends a re-import: the script may catch it
            raise

    return set_start_method


def _note(method: str | None) -> None:
    """Windows knows spawn only (``multiprocessing/context.py``)."""
    stack = places.here()
    if method in ("fork", "forkserver") and process.phase == "script" and stack:
        evidence = f"{method} was asked for: Windows has no such start method (ValueError)"
        events.record("asked", code="LDR403", evidence=evidence, place=stack[0], places=stack)
