# Only a method that nobody calls would put a lambda on the dataset.
import torch
from torch.utils.data import DataLoader, Dataset


class Probed(Dataset):
    def __init__(self, n):
        self.data = torch.rand(n, 2)
        self.probe = None

    def debug(self):
        self.probe = lambda x: print(x.shape)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        if self.probe is not None:
            self.probe(self.data[i])
        return self.data[i]


if __name__ == "__main__":
    for batch in DataLoader(Probed(4), batch_size=2, num_workers=1):
        print(batch)
