# torch.multiprocessing.spawn under a guard, with loaders inside the ranks.
import torch
import torch.multiprocessing as mp
from torch.utils.data import DataLoader, TensorDataset


def run(rank, world_size, epochs):
    ds = TensorDataset(torch.arange(8))
    for _ in range(epochs):
        for (x,) in DataLoader(ds, batch_size=4, num_workers=1):
            print(rank, world_size, x.tolist())


if __name__ == "__main__":
    world_size = 2
    mp.spawn(run, args=(world_size, 1), nprocs=world_size, join=True)
