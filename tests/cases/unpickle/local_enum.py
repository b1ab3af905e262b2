# A member of an Enum that is local to __init__ stays on self.
from enum import Enum

import torch
from torch.utils.data import DataLoader, Dataset


class Translation(Dataset):
    def __init__(self, pairs, reverse=False):
        class Direction(Enum):  # LDR203
            FORWARD = 0
            BACKWARD = 1

        self.pairs = pairs
        self.direction = Direction.BACKWARD if reverse else Direction.FORWARD

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, i):
        return torch.tensor(self.pairs[i][self.direction.value])


if __name__ == "__main__":
    print(list(DataLoader(Translation([(1, 10), (2, 20)], reverse=True), num_workers=1)))
