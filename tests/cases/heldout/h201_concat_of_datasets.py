# One part of a ConcatDataset was made with a lambda.
import torch
from torch.utils.data import ConcatDataset, DataLoader, Dataset, Subset


class Source(Dataset):
    def __init__(self, values, fn=None):
        self.values = values
        self.fn = fn

    def __len__(self):
        return len(self.values)

    def __getitem__(self, i):
        v = torch.tensor(self.values[i], dtype=torch.float)
        return self.fn(v) if self.fn else v


def double(v):
    return 2 * v


def main():
    parts = [Source([1, 2, 3], double), Source([4, 5], fn=lambda v: -v)]  # LDR201
    mixed = Subset(ConcatDataset(parts), [0, 4, 3])
    for b in DataLoader(mixed, batch_size=3, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
