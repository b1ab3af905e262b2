# A Manager at module level starts a process.
from multiprocessing import Manager

import torch
from torch.utils.data import DataLoader, Dataset

manager = Manager()  # LDR101
cache = manager.dict()


class Cached(Dataset):
    def __init__(self, cache):
        self.cache = cache

    def __len__(self):
        return 4

    def __getitem__(self, i):
        if i not in self.cache:
            self.cache[i] = i * i
        return torch.tensor(self.cache[i])


if __name__ == "__main__":
    for b in DataLoader(Cached(cache), batch_size=2, num_workers=1):
        print(b)
