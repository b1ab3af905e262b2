# A ProcessPoolExecutor gets its first work at module level, and that starts its processes.
from concurrent.futures import ProcessPoolExecutor

import torch


def total(n):
    return int(torch.arange(n).sum())


jobs = [3, 4, 5]
with ProcessPoolExecutor(max_workers=1) as executor:
    results = list(executor.map(total, jobs))  # LDR101
print(results)
