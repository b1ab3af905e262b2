# typing.NamedTuple under another name.
from typing import NamedTuple

from torch.utils.data import DataLoader, Dataset


Point = NamedTuple("Pt", [("x", int)])  # LDR206


class Samples(Dataset):
    def __init__(self):
        self.points = [Point(1)]

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
