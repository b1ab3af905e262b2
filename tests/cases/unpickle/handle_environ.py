# The environment itself; a copy of it is a dict.
import os

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.copy = dict(os.environ)
        self.environ = os.environ  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
