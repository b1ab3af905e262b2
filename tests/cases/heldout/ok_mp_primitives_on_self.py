# Locks, values and queues of the default context on the dataset cross fine.
import multiprocessing as mp

import torch
from torch.utils.data import DataLoader, Dataset


class Counted(Dataset):
    def __init__(self, n):
        self.n = n
        self.lock = mp.Lock()
        self.count = mp.Value("i", 0)

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        with self.lock:
            self.count.value += 1
        return torch.tensor(i)


def main():
    ds = Counted(6)
    for _ in DataLoader(ds, batch_size=2, num_workers=2):
        pass
    print(ds.count.value)


if __name__ == "__main__":
    main()
