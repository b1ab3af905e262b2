# The guard is an expression statement that short-circuits.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    loader = DataLoader(TensorDataset(torch.arange(4)), batch_size=2, num_workers=1)
    for (x,) in loader:
        print(x)


__name__ == "__main__" and main()
