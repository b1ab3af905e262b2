# A home-made compose(*fns) returns an inner function.
import torch
from torch.utils.data import DataLoader, Dataset


def compose(*fns):
    def composed(x):  # LDR202
        for fn in fns:
            x = fn(x)
        return x

    return composed


def to_float(x):
    return x.float()


def scale(x):
    return x / 255


class Bytes(Dataset):
    def __init__(self, transform=None):
        self.raw = torch.randint(0, 256, (8, 4), dtype=torch.uint8)
        self.transform = transform

    def __len__(self):
        return len(self.raw)

    def __getitem__(self, i):
        x = self.raw[i]
        if self.transform:
            x = self.transform(x)
        return x


if __name__ == "__main__":
    ds = Bytes(transform=compose(to_float, scale))
    for x in DataLoader(ds, batch_size=4, num_workers=2):
        print(x.max())
