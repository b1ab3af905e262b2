# A private method that is called where it lives, and none that is sent.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.rows = [self.__row(i) for i in range(4)]
        self.step = self._step

    def __row(self, i):
        return i

    def _step(self, x):
        return x + self.__row(1)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.step(self.rows[i])


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
