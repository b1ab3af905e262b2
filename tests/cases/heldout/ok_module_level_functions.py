# Module-level collate_fn and worker_init_fn.
import random

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


def seed_worker(worker_id):
    s = torch.initial_seed() % 2**32
    np.random.seed(s)
    random.seed(s)


def collate(batch):
    key = lambda b: -len(b)  # noqa: E731
    batch = sorted(batch, key=key)

    def pad(row, n):
        return row + [0] * (n - len(row))

    n = len(batch[0])
    return torch.tensor([pad(r, n) for r in batch])


class Rows(Dataset):
    rows = [[1], [2, 3], [4, 5, 6]]

    def __len__(self):
        return 3

    def __getitem__(self, i):
        return self.rows[i]


if __name__ == "__main__":
    for b in DataLoader(Rows(), 2, collate_fn=collate, worker_init_fn=seed_worker, num_workers=2):
        print(b)
