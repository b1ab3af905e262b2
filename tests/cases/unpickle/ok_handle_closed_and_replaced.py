# Read at once, and replaced before it crosses.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.file = open(__file__)
        self.text = self.file.read()
        self.file.close()
        self.file = None

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.text[i]


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
