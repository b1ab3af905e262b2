# The start method is set once, under the guard.
import torch
import torch.multiprocessing as mp
from torch.utils.data import DataLoader, TensorDataset


def main():
    mp.set_start_method("spawn")
    mp.set_sharing_strategy("file_system")
    for (x,) in DataLoader(TensorDataset(torch.arange(4)), num_workers=1):
        print(x)


if __name__ == "__main__":
    main()
