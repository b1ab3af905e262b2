# The helper lambda is deleted or replaced before the workers start.
import torch
from torch.utils.data import DataLoader, Dataset


def identity(x):
    return x


class Steps(Dataset):
    def __init__(self, n):
        self.parse = lambda s: int(s)
        self.values = [self.parse(str(i)) for i in range(n)]
        del self.parse
        self.post = lambda x: x
        self.post = identity

    def __len__(self):
        return len(self.values)

    def __getitem__(self, i):
        return self.post(torch.tensor(self.values[i]))


def main():
    for b in DataLoader(Steps(4), batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
