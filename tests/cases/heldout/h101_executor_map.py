# A ProcessPoolExecutor maps over files at module level.
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

import numpy as np


def process(path):
    return path, np.zeros(4).sum()


files = [Path(f"img_{i}.npy") for i in range(4)]

with ProcessPoolExecutor(max_workers=2) as ex:
    futures = [ex.submit(process, f) for f in files]  # LDR101
    for fut in as_completed(futures):
        name, value = fut.result()
        print(name, value)
