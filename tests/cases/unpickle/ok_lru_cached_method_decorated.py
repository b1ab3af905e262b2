# A method that is cached where it is defined is sent by its class.
from functools import lru_cache

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.size = 4

    @lru_cache(maxsize=None)
    def read(self, i):
        return i

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
