# Path.open gives a file like open.
from pathlib import Path

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.file = (Path(__file__).parent / "data.txt").open("w+")  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return str(self.file)


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
