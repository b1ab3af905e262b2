# lru_cache around a local function changes nothing: it is still found nowhere.
from functools import lru_cache

import torch
from torch.utils.data import DataLoader, Dataset


class Memo(Dataset):
    def __init__(self, files, maxsize):
        @lru_cache(maxsize=maxsize)
        def load(name):  # LDR202
            return torch.full((2,), len(name))

        self.files = files
        self.load = load

    def __len__(self):
        return len(self.files)

    def __getitem__(self, i):
        return self.load(self.files[i])


if __name__ == "__main__":
    for batch in DataLoader(Memo(["a", "bb"], maxsize=8), num_workers=1):
        print(batch)
