# Generators that were made before the workers: by the seed of the module, and by __init__.
import random

import numpy as np
from torch.utils.data import DataLoader, Dataset

RANDOM = np.random.RandomState(0)  # LDR306
FRESH = np.random.default_rng()


class Crop:
    def __init__(self, seed):
        self.random = random.Random(seed)  # LDR306

    def __call__(self, x):
        return x + self.random.randint(0, 9)


class Numbers(Dataset):
    def __init__(self, transform):
        self.transform = transform

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.transform(i) + RANDOM.randint(9) + FRESH.integers(9)


def start(worker_id):
    np.random.seed(worker_id)


if __name__ == "__main__":
    for batch in DataLoader(Numbers(Crop(0)), num_workers=2, worker_init_fn=start):
        print(batch)
