# apply: safe
import random

import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset


def get_loader(data, seed, batch_size=2):
    def seed_worker(worker_id):
        worker_seed = seed + worker_id
        np.random.seed(worker_seed)
        random.seed(worker_seed)

    g = torch.Generator()
    g.manual_seed(seed)
    return DataLoader(
        TensorDataset(data),
        batch_size=batch_size,
        shuffle=True,
        num_workers=2,
        worker_init_fn=seed_worker,
        generator=g,
    )


if __name__ == "__main__":
    for epoch in range(2):
        for (x,) in get_loader(torch.arange(6), seed=epoch):
            print(epoch, x.tolist())
