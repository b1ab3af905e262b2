# A transform object given to the dataset reads two guard-only names in __call__.
from torch.utils.data import DataLoader, Dataset


class Affine:
    def __call__(self, x):
        y = x * factor  # LDR302
        return y + offset if offset else y  # LDR302


class Transformed(Dataset):
    def __init__(self, n, transform=None):
        self.n, self.transform = n, transform

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.transform(i) if self.transform else i


if __name__ == "__main__":
    factor, offset = 2.0, 1.0
    ds = Transformed(4, transform=Affine())
    print([x.item() for x in DataLoader(ds, num_workers=1)])
