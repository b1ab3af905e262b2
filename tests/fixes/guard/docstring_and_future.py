# apply: safe
"""Fit a line.

Nothing to see here; the module docstring and the future import must stay on top.
"""
from __future__ import annotations

import torch
from torch.utils.data import DataLoader

__author__ = "somebody"
__version__ = "0.1"

points: list[float] = [0.0, 1.0, 2.0]


def slope(batches: list[torch.Tensor]) -> float | None:
    steps = torch.cat(batches).diff()
    return steps.mean().item() if len(steps) else None


print(slope(list(DataLoader(points, num_workers=1))))
