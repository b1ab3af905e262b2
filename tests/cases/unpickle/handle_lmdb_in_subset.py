# An lmdb environment below Subset and ConcatDataset.
import lmdb
from torch.utils.data import ConcatDataset, Subset
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.env = lmdb.open("data.lmdb")  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    both = ConcatDataset(part for part in [Subset(Samples(), [0, 1])])
    for batch in DataLoader(both, num_workers=1):
        print(batch)
