# A timing decorator forgets functools.wraps, so the collate function goes by the wrapper's name.
import time

import torch
from torch.utils.data import DataLoader


def timed(fn):
    def wrapper(batch):  # LDR206
        start = time.perf_counter()
        out = fn(batch)
        print(fn.__name__, time.perf_counter() - start)
        return out

    return wrapper


@timed
def collate(batch):
    return torch.tensor(batch)


if __name__ == "__main__":
    for batch in DataLoader([1, 2, 3, 4], 2, collate_fn=collate, num_workers=1):
        print(batch)
