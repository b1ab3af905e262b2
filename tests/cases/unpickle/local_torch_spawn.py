# torch.multiprocessing.spawn always spawns, so its function may not be local.
import torch
import torch.multiprocessing as mp


def launch(world_size):
    def train(rank, size):  # LDR202
        torch.manual_seed(rank)
        print(rank, "of", size)

    mp.spawn(train, args=(world_size,), nprocs=world_size, join=True)


if __name__ == "__main__":
    launch(1)
