# Everything that is not the main module stops before the work.
import multiprocessing
import torch
from torch.utils.data import DataLoader, TensorDataset


def cli():
    loader = DataLoader(TensorDataset(torch.zeros(4, 2)), num_workers=1)
    print(len(list(loader)))


if multiprocessing.current_process().name == "MainProcess" and __name__ == "__main__":
    cli()
