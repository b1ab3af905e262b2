# A Pool from an explicit spawn context is used in a with statement without a guard.
import torch
from multiprocessing import get_context


def norm(i):
    return float(torch.full((2,), float(i)).norm())


ctx = get_context("spawn")
with ctx.Pool(1) as workers:  # LDR101
    norms = workers.map(norm, range(3))
print(norms)
