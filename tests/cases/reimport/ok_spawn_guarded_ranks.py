# Guarded ranks started by torch.multiprocessing.spawn use the GPU, as ranks should, and load data.
import torch
import torch.multiprocessing as mp
from torch.utils.data import DataLoader


def run(rank, world_size):
    model = torch.nn.Linear(1, 1)
    if torch.cuda.is_available():
        torch.cuda.set_device(rank)
        model = model.cuda(rank)
    loader = DataLoader([1.0, 2.0], num_workers=1)
    for x in loader:
        print(rank, world_size, model(x.float().to(model.weight.device)[None]).shape)


if __name__ == "__main__":
    mp.spawn(run, args=(1,), nprocs=1)
