import random
from functools import partial

import numpy as np
from torch.utils.data import DataLoader, Dataset


def set_seed(seed=0):
    random.seed(seed)
    np.random.seed(seed)  # LDR306


def init(worker_id, seed):
    set_seed(seed)


class Crops(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return np.random.randint(100)


if __name__ == "__main__":
    for batch in DataLoader(Crops(), num_workers=2, worker_init_fn=partial(init, seed=3)):
        print(batch)
