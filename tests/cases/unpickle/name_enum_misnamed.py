# An Enum made by a call, under another name.
from enum import Enum

from torch.utils.data import DataLoader, Dataset


Mode = Enum("Modes", "TRAIN TEST")  # LDR206


class Samples(Dataset):
    def __init__(self):
        self.mode = Mode.TRAIN

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
