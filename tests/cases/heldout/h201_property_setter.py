# The transform is a property with a setter that keeps what it is given.
import torch
from torch.utils.data import DataLoader, Dataset


class Slides(Dataset):
    def __init__(self, n):
        self.n = n
        self._transform = None

    @property
    def transform(self):
        return self._transform

    @transform.setter
    def transform(self, fn):
        self._transform = fn

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        x = torch.full((2,), float(i))
        return x if self.transform is None else self.transform(x)


def main():
    ds = Slides(4)
    ds.transform = lambda x: x / 4  # LDR201
    for b in DataLoader(ds, batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
