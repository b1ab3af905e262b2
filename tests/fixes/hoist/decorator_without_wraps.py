# apply: safe
import time

import torch
from torch.utils.data import DataLoader


def timed(function):
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        result = function(*args, **kwargs)
        assert time.perf_counter() >= start
        return result

    return wrapper


@timed
def collate(batch):
    """Stack a batch."""
    return torch.tensor(batch)


if __name__ == "__main__":
    for batch in DataLoader(range(5), batch_size=2, num_workers=1, collate_fn=collate):
        print(batch.tolist())
