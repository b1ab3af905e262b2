import threading
import torch
from torch.utils.data import DataLoader, Dataset


class Loop(Dataset):
    def __init__(self):
        self.lock = threading.Lock()
        self.fn = lambda x: x
        self.n = 4

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return i

    def __getstate__(self):
        s = dict(vars(self))
        for k in list(s):
            if callable(s[k]) or k.endswith("lock"):
                s[k] = None
        return s


if __name__ == "__main__":
    for b in DataLoader(Loop(), batch_size=2, num_workers=1):
        print(b)
