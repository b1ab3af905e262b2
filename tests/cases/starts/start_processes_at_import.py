# torch.multiprocessing.start_processes without a guard.
import torch.multiprocessing as mp


def run(rank):
    print(rank)


mp.start_processes(run, nprocs=1, start_method="spawn")  # LDR101
