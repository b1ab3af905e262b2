# The parent goes through the data once, to count them.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    handle = None

    def _open(self):
        if not self.handle:
            self.handle = open(__file__)  # LDR204
        return self.handle

    def __len__(self):
        return 4

    def __getitem__(self, i):
        if i == len(self):
            raise IndexError(i)
        return len(self._open().readline()) + i


if __name__ == "__main__":
    data = Samples()
    total = sum(x for x in data)
    for batch in DataLoader(data, num_workers=1):
        print(batch, total)
