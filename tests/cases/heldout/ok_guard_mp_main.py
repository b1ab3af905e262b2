# The guard excludes the name that workers have.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    for (x,) in DataLoader(TensorDataset(torch.arange(4)), batch_size=2, num_workers=1):
        print(x)


if __name__ != "__mp_main__":
    main()
