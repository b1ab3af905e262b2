# A class decorator returns a local subclass.
import torch
from torch.utils.data import DataLoader, Dataset


def counted(cls):
    class Counted(cls):  # LDR203
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self.calls = 0

    return Counted


@counted
class Evens(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return torch.tensor(2 * i)


if __name__ == "__main__":
    for b in DataLoader(Evens(4), batch_size=2, num_workers=1):
        print(b)
