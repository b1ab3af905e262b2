# A cached module-level function is pickled by its name.
import functools

import torch
from torch.utils.data import DataLoader, Dataset


@functools.lru_cache(maxsize=None)
def load(path):
    return torch.tensor([ord(c) for c in path])


class Paths(Dataset):
    def __init__(self, paths, reader):
        self.paths = paths
        self.reader = reader

    def __len__(self):
        return len(self.paths)

    def __getitem__(self, i):
        return self.reader(self.paths[i])


if __name__ == "__main__":
    for item in DataLoader(Paths(["ab", "cd"], load), num_workers=1):
        print(item)
