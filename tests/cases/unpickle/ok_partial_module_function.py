# functools.partial of module-level functions with plain arguments crosses well.
import functools
import random

import torch
from torch.utils.data import DataLoader


def collate(batch, dtype, scale=1):
    return torch.tensor(batch, dtype=dtype) * scale


def seed_worker(worker_id, base):
    random.seed(base + worker_id)


if __name__ == "__main__":
    loader = DataLoader(
        [1, 2, 3, 4],
        batch_size=2,
        num_workers=1,
        collate_fn=functools.partial(collate, dtype=torch.float64, scale=10),
        worker_init_fn=functools.partial(seed_worker, base=42),
    )
    print(list(loader))
