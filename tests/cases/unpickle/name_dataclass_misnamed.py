# make_dataclass under another name.
from dataclasses import make_dataclass

from torch.utils.data import DataLoader, Dataset


Item = make_dataclass("Record", ["x"])  # LDR206


class Samples(Dataset):
    def __init__(self):
        self.items = [Item(1)]

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
