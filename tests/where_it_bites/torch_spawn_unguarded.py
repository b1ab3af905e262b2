# torch.multiprocessing.spawn spawns everywhere, as its name says.
import torch.multiprocessing as mp


def work(rank):
    print(rank)


mp.spawn(work, nprocs=1)  # LDR101: windows macos linux>=3.14 linux
