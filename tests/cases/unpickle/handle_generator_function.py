# A generator that has not run yet.
from torch.utils.data import DataLoader, Dataset


def count():
    n = 0
    while True:
        yield n
        n += 1


class Samples(Dataset):
    def __init__(self):
        self.numbers = count()  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return next(self.numbers)


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
