# Opened lazily, but the parent touches a sample first.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.file = None

    def __len__(self):
        return 4

    def __getitem__(self, i):
        if self.file is None:
            self.file = open(__file__)  # LDR204
        return self.file.readline()


if __name__ == "__main__":
    data = Samples()
    print(data[0])
    for batch in DataLoader(data, num_workers=1):
        print(batch)
