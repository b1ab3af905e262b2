# The start method is set right after the imports.
import torch
import torch.multiprocessing as mp
from torch.utils.data import DataLoader, TensorDataset

mp.set_start_method("spawn")  # LDR103


def main():
    for (x,) in DataLoader(TensorDataset(torch.arange(8)), batch_size=4, num_workers=2):
        print(x)


if __name__ == "__main__":
    main()
