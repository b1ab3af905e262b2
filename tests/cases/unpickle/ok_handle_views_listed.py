# Lists of views and of generators.
from pathlib import Path

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        table = {"a": 1, "b": 2}
        self.names = list(table.keys())
        self.pairs = sorted(table.items())
        self.paths = [path for path in Path(".").glob("*.png")]
        self.squares = tuple(n * n for n in range(4))

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.squares[i]


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
