import torch
from torch.utils.data import DataLoader, IterableDataset


class Reader(IterableDataset):
    def __init__(self, n):
        self.n = n
        self.pos = 0

    def __iter__(self):  # LDR305
        self.pos = 0
        return self

    def __next__(self):
        if self.pos >= self.n:
            raise StopIteration
        self.pos += 1
        return torch.tensor(self.pos)


def main():
    ds = Reader(4)
    loader = DataLoader(ds, batch_size=2, num_workers=3)
    print(sum(len(b) for b in loader), "samples of", ds.n)


if __name__ == "__main__":
    main()
