# Parsed arguments under the guard are read as a global in __getitem__.
import argparse

import torch
from torch.utils.data import DataLoader, Dataset


class Noisy(Dataset):
    def __init__(self, n):
        self.x = torch.zeros(n, 2)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return self.x[i] + args.sigma * torch.randn(2)  # LDR302


def main():
    dl = DataLoader(Noisy(8), batch_size=4, num_workers=args.workers)
    for b in dl:
        print(b.std())


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--sigma", type=float, default=0.1)
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args()
    main()
