# The decorator returns its wrapper without functools.wraps, so the collate function has the wrapper's name.
import time

import torch
from torch.utils.data import DataLoader


def timed(fn):
    def wrapper(*args, **kwargs):  # LDR206
        start = time.perf_counter()
        try:
            return fn(*args, **kwargs)
        finally:
            print(f"{time.perf_counter() - start:.3f} s")

    return wrapper


@timed
def collate(batch):
    return torch.tensor(batch)


if __name__ == "__main__":
    for batch in DataLoader([1, 2, 3, 4], batch_size=2, num_workers=1, collate_fn=collate):
        print(batch)
