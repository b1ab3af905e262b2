# torch.multiprocessing.spawn launches the ranks from module level.
import torch
import torch.multiprocessing as mp

WORLD_SIZE = 1


def run(rank, world_size):
    print(f"rank {rank}/{world_size}", torch.zeros(1))


mp.spawn(run, args=(WORLD_SIZE,), nprocs=WORLD_SIZE, join=True)  # LDR101
