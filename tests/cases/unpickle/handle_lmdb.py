# An lmdb environment.
import lmdb
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.env = lmdb.open("data.lmdb")  # LDR204
        with self.env.begin() as txn:
            self.n = txn.stat()["entries"]

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
