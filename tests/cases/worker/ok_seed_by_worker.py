import random

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


def init(worker_id):
    np.random.seed(42 + worker_id)
    random.seed(torch.initial_seed() % 2**32)


def init_by_info(worker_id):
    np.random.seed(get_worker_info().seed % 2**32)


def init_without_chance(worker_id):
    torch.manual_seed(0)


class Crops(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return np.random.randint(100) + random.random()


if __name__ == "__main__":
    for hook in (init, init_by_info, init_without_chance):
        for batch in DataLoader(Crops(), num_workers=2, worker_init_fn=hook):
            print(batch)
