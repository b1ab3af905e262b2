# __reduce__ sends only the size, the lambda is made again on the other side.
import torch
from torch.utils.data import DataLoader, Dataset


class Wave(Dataset):
    def __init__(self, size):
        self.size = size
        self.fn = lambda i: torch.sin(torch.tensor(i / size))

    def __reduce__(self):
        return (type(self), (self.size,))

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        return self.fn(i)


def main():
    for batch in DataLoader(Wave(6), batch_size=3, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
