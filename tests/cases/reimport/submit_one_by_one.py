# Jobs are submitted in a module-level loop to an executor that was made above.
import sys
from concurrent.futures import ProcessPoolExecutor, as_completed

import torch


def job(seed):
    torch.manual_seed(seed)
    return torch.rand(1).item()


if len(sys.argv) > 1:
    sys.exit("no arguments, please")

pool = ProcessPoolExecutor(1)
futures = []
for seed in range(2):
    futures.append(pool.submit(job, seed))  # LDR101
print(sorted(f.result() for f in as_completed(futures)))
pool.shutdown()
