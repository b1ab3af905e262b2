# A cached_property holds a lambda, and a peek in the parent has filled it.
from functools import cached_property

import torch
from torch.utils.data import DataLoader, Dataset


class Normalized(Dataset):
    def __init__(self, n):
        self.x = torch.randn(n, 2)

    @cached_property
    def norm(self):
        mean, std = self.x.mean(0), self.x.std(0)
        return lambda v: (v - mean) / std  # LDR201

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return self.norm(self.x[i])


def main():
    ds = Normalized(8)
    print("first sample", ds[0])
    for b in DataLoader(ds, batch_size=4, num_workers=1):
        print(b.mean())


if __name__ == "__main__":
    main()
