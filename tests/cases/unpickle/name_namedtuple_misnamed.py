# The namedtuple calls itself by another name than the variable that holds it.
import collections

import torch
from torch.utils.data import DataLoader, Dataset

Sample = collections.namedtuple("Item", "path label")  # LDR206


class Listing(Dataset):
    def __init__(self, paths):
        self.samples = [Sample(path, i) for i, path in enumerate(paths)]

    def __len__(self):
        return len(self.samples)

    def __getitem__(self, i):
        return torch.tensor(self.samples[i].label)


if __name__ == "__main__":
    for label in DataLoader(Listing(["a.jpg", "b.jpg"]), num_workers=1):
        print(label)
