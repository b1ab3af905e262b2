# A loader without workers comes first, and opens it in the parent.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    file = None

    def __len__(self):
        return 4

    def __getitem__(self, i):
        if self.file is None:
            self.file = open(__file__)  # LDR204
        return i


if __name__ == "__main__":
    data = Samples()
    for batch in DataLoader(data):
        print(batch)
    for batch in DataLoader(data, num_workers=1):
        print(batch)
