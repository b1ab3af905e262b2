# A module-level dict of lambdas is used by its global name in __getitem__, and not stored.
import torch
from torch.utils.data import DataLoader, Dataset

AUGMENT = {
    "none": lambda x: x,
    "flip": lambda x: x.flip(0),
    "neg": lambda x: -x,
}


class Seqs(Dataset):
    def __init__(self, mode):
        self.mode = mode
        assert self.mode in AUGMENT

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return AUGMENT[self.mode](torch.arange(i, i + 3))


def main():
    for b in DataLoader(Seqs("flip"), batch_size=2, num_workers=2):
        print(b)


if __name__ == "__main__":
    main()
