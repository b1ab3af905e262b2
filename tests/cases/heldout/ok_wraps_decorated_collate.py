# A decorator with functools.wraps, with and without arguments, keeps the name.
import functools

import torch
from torch.utils.data import DataLoader


def retry(times=3):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            for _ in range(times):
                try:
                    return fn(*args, **kwargs)
                except ValueError:
                    continue
            raise RuntimeError("gave up")

        return wrapper

    return deco


@retry(times=2)
def collate(batch):
    return torch.tensor(batch)


if __name__ == "__main__":
    for b in DataLoader([[1, 2], [3, 4]], batch_size=2, collate_fn=collate, num_workers=1):
        print(b)
