# The guard is a boolean expression.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    for (x,) in DataLoader(TensorDataset(torch.arange(6)), batch_size=3, num_workers=1):
        print(x)


__name__ == "__main__" and main()
