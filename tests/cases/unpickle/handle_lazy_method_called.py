# A method opens it, and the parent calls it.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.file = None

    def open(self):
        self.file = open(__file__)  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    data = Samples()
    data.open()
    for batch in DataLoader(data, num_workers=1):
        print(batch)
