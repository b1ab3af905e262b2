# A timing decorator around main, which is then called at module level.
import functools
import time

import torch
from torch.utils.data import DataLoader, TensorDataset


def timed(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return fn(*args, **kwargs)
        finally:
            print(f"{fn.__name__} took {time.perf_counter() - start:.2f}s")

    return wrapper


@timed
def main(epochs=1, *, workers=2):
    ds = TensorDataset(torch.randn(20, 2))
    loader = DataLoader(ds, batch_size=4, num_workers=workers)
    for _ in range(epochs):
        for (x,) in loader:
            x.sum()


main(epochs=1)  # LDR101
