# An lru_cache function at module level, and a cached_property on the dataset.
import functools

import torch
from torch.utils.data import DataLoader, Dataset


@functools.lru_cache(maxsize=None)
def table(n):
    return torch.linspace(0, 1, n)


class Lookup(Dataset):
    def __init__(self, fn, n=6):
        self.fn = fn
        self.n = n

    @functools.cached_property
    def order(self):
        return sorted(range(self.n), key=lambda i: -i)

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.fn(self.n)[self.order[i]]


def main():
    ds = Lookup(table)
    print(ds[0])
    for b in DataLoader(ds, batch_size=3, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
