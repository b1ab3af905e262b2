# A sqlite connection.
import sqlite3

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.db = sqlite3.connect(":memory:")  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.db.execute("select 1").fetchone()[0]


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
