# An Enum that is local to the constructor helper is stored on the dataset.
import enum

import torch
from torch.utils.data import DataLoader, Dataset


class Folds(Dataset):
    def __init__(self, n, fold):
        self.n = n
        self.fold = self._parse(fold)

    @staticmethod
    def _parse(fold):
        class Fold(enum.Enum):  # LDR203
            TRAIN = "train"
            VALID = "valid"

        return Fold(fold)

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return torch.tensor(i if self.fold.value == "train" else -i)


def main():
    for b in DataLoader(Folds(4, "train"), batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
