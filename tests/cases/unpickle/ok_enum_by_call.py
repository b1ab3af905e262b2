# An Enum made by a call, under its own name.
from collections import namedtuple
from enum import Enum

from torch.utils.data import DataLoader, Dataset


Mode = Enum("Mode", "TRAIN TEST")
Point = namedtuple("Point", ["x"])
Other = Point


class Samples(Dataset):
    def __init__(self):
        self.mode = Mode.TRAIN
        self.points = [Point(1), Other(2)]

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
