"""Tests that run scripts take time: CI takes a sample of each kind, and ``-m slow`` the others."""

from __future__ import annotations

from collections.abc import Iterable

import pytest


def sampled(parameters: Iterable, every: int) -> list:
    """The same pytest.param()s, all but each ``every``-th one marked as slow."""
    return [
        param if number % every == 0 else param._replace(marks=[*param.marks, pytest.mark.slow])
        for number, param in enumerate(parameters)
    ]
