# A class that is defined in a function under a global name is found by that name.
import torch
from torch.utils.data import DataLoader, Dataset


def make_cls():
    global LocalDS

    class LocalDS(Dataset):
        def __len__(self):
            return 3

        def __getitem__(self, i):
            return i

    return LocalDS


make_cls()


def main():
    for b in DataLoader(LocalDS(), num_workers=2):
        print(b)


if __name__ == "__main__":
    main()
