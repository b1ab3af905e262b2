# A fluent dataset: ds.map(fn) wraps itself, and fn is nested in main.
import torch
from torch.utils.data import DataLoader, Dataset


class FluentDataset(Dataset):
    def map(self, fn):
        return Mapped(self, fn)

    def take(self, n):
        return Taken(self, n)


class Mapped(FluentDataset):
    def __init__(self, source, fn):
        self.source, self.fn = source, fn

    def __len__(self):
        return len(self.source)

    def __getitem__(self, i):
        return self.fn(self.source[i])


class Taken(FluentDataset):
    def __init__(self, source, n):
        self.source, self.n = source, n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.source[i]


class Numbers(FluentDataset):
    def __len__(self):
        return 100

    def __getitem__(self, i):
        return torch.tensor(i)


def main():
    offset = 7

    def shift(x):  # LDR202
        return x + offset

    ds = Numbers().take(8).map(shift)
    for b in DataLoader(ds, batch_size=4, num_workers=2):
        print(b)


if __name__ == "__main__":
    main()
