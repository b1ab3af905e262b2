# The method that __init__ calls returns a closure over self.
import torch
from torch.utils.data import DataLoader, Dataset


class Patches(Dataset):
    def __init__(self, image, size):
        self.image = image
        self.size = size
        self.extract = self._make_extractor()

    def _make_extractor(self):
        def extract(row, column):  # LDR202
            return self.image[row:row + self.size, column:column + self.size]

        return extract

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.extract(i // 2 * self.size, i % 2 * self.size)


def main():
    for patch in DataLoader(Patches(torch.rand(4, 4), 2), num_workers=1):
        print(patch)


if __name__ == "__main__":
    main()
