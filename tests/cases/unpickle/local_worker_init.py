# The worker_init_fn closes over the seed, so it is a local function.
import random

import torch
from torch.utils.data import DataLoader, TensorDataset


def reproducible_loader(dataset, seed, **kwargs):
    generator = torch.Generator()
    generator.manual_seed(seed)

    def init(worker_id):  # LDR202
        random.seed(seed + worker_id)

    return DataLoader(dataset, worker_init_fn=init, generator=generator, shuffle=True, **kwargs)


if __name__ == "__main__":
    dataset = TensorDataset(torch.arange(4))
    for batch in reproducible_loader(dataset, seed=3, batch_size=2, num_workers=1):
        print(batch)
