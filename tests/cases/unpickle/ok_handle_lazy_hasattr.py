# Opened in the worker when the attribute is not there yet.
import lmdb
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.path = "data.lmdb"

    def connect(self):
        self.env = lmdb.open(self.path)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        if not hasattr(self, "env"):
            self.connect()
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
