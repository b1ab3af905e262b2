# A csv reader.
import csv

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.rows = csv.reader(["a,b"])  # LDR204
        self.listed = list(csv.reader(["a,b"]))

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
