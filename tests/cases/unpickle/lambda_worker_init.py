# worker_init_fn is a lambda that seeds each worker.
import random

import torch
import torch.utils.data


def seeded_loader(seed):
    data = torch.utils.data.TensorDataset(torch.arange(6.0))
    return torch.utils.data.DataLoader(
        data, batch_size=2, num_workers=1,
        worker_init_fn=lambda worker_id: random.seed(seed + worker_id))  # LDR201


if __name__ == "__main__":
    for (x,) in seeded_loader(17):
        print(x)
