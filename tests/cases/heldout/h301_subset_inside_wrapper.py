# A wrapper reads a Subset of a dataset that uses CUDA.
import torch
from torch.utils.data import DataLoader, Dataset, Subset


class Rendered(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return torch.rand(3, 4, 4, device="cuda:0")  # LDR301


class WithIndex(Dataset):
    def __init__(self, base):
        self.base = base

    def __len__(self):
        return len(self.base)

    def __getitem__(self, i):
        return self.base[i], i


def main():
    train = WithIndex(Subset(Rendered(10), range(8)))
    for x, i in DataLoader(train, batch_size=4, num_workers=2):
        print(x.shape, i)


if __name__ == "__main__":
    main()
