# Iterators over lists and views, which do pickle (up to Python 3.13).
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        table = {"a": 1, "b": 2}
        self.numbers = map(int, ["1", "2"])
        self.pairs = zip(table.values(), [1, 2])
        self.it = iter(table.keys())
        self.numbered = enumerate([3, 4])

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
