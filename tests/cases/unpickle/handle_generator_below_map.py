# map can be pickled, the generator that it goes through cannot.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        lines = (str(n) for n in range(4))  # LDR204
        self.numbers = map(int, lines)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return next(self.numbers)


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
