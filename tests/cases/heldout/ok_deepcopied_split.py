# The validation split is a deep copy whose transform is a lambda; only the original gets workers.
import copy

import torch
from torch.utils.data import DataLoader, Dataset


class Images(Dataset):
    def __init__(self, n):
        self.n = n
        self.transform = None

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        x = torch.full((2,), float(i))
        return self.transform(x) if self.transform else x


def main():
    train = Images(4)
    val = copy.deepcopy(train)
    val.transform = lambda x: x / 10
    for x in DataLoader(train, batch_size=2, num_workers=1):
        print(x)
    for x in DataLoader(val, batch_size=2):
        print(x)


if __name__ == "__main__":
    main()
