# A private method among the transforms of a dataset.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.steps = [self._double, self.__shift]

    def _double(self, x):
        return 2 * x

    def __shift(self, x):  # LDR207
        return x + 1

    def __len__(self):
        return 4

    def __getitem__(self, i):
        for step in self.steps:
            i = step(i)
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
