# A classmethod builds the loader and the result is consumed in a plain for loop.
from torch.utils.data import DataLoader, Dataset


class Digits(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return i % 10

    @classmethod
    def loader(cls, n, **options):
        return DataLoader(cls(n), **options)


for digit in Digits.loader(4, num_workers=1):  # LDR101
    print(digit.item())
