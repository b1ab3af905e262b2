# A closed file cannot be pickled either.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.file = open(__file__)  # LDR204
        self.first = self.file.readline()
        self.file.close()

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return len(self.first)


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
