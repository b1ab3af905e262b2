# seed_worker is nested in the function that sets up reproducible loaders.
import random

import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset


def reproducible_loader(dataset, seed, **kwargs):
    def seed_worker(worker_id):  # LDR202
        worker_seed = torch.initial_seed() % 2**32
        np.random.seed(worker_seed)
        random.seed(worker_seed)

    g = torch.Generator()
    g.manual_seed(seed)
    return DataLoader(dataset, worker_init_fn=seed_worker, generator=g, **kwargs)


if __name__ == "__main__":
    dl = reproducible_loader(TensorDataset(torch.arange(8)), seed=0, batch_size=4, num_workers=2, shuffle=True)
    print([x.tolist() for (x,) in dl])
