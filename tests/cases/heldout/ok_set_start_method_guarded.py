# The start method is set once, under the guard.
import torch
import torch.multiprocessing as mp
from torch.utils.data import DataLoader, TensorDataset

mp.set_sharing_strategy("file_system")


def main():
    mp.set_start_method("spawn")
    for (x,) in DataLoader(TensorDataset(torch.arange(4)), num_workers=1):
        print(x)


if __name__ == "__main__":
    main()
