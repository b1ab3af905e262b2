# A dataclass that is local to a function describes the dataset's settings.
from dataclasses import dataclass

import torch
from torch.utils.data import DataLoader, Dataset


class Synthetic(Dataset):
    def __init__(self, options):
        self.options = options

    def __len__(self):
        return self.options.length

    def __getitem__(self, i):
        return torch.full((self.options.width,), i)


def build(length):
    @dataclass
    class Options:  # LDR203
        length: int
        width: int = 3

    return Synthetic(Options(length))


if __name__ == "__main__":
    for batch in DataLoader(build(4), batch_size=2, num_workers=1):
        print(batch)
