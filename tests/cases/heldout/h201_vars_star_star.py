# The options are handed to the dataset by **vars(opts).
from dataclasses import dataclass
from typing import Callable, Optional

import torch
from torch.utils.data import DataLoader, Dataset


@dataclass
class Options:
    size: int = 4
    transform: Optional[Callable] = None


class Sized(Dataset):
    def __init__(self, size, transform):
        self.size, self.transform = size, transform

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        return self.transform(torch.tensor(i))


def main():
    opts = Options(transform=lambda x: x + 1)  # LDR201
    ds = Sized(**vars(opts))
    for b in DataLoader(ds, batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
