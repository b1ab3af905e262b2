# Touched, and closed and forgotten before it crosses.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    file = None

    def close(self):
        self.file.close()
        self.file = None

    def __len__(self):
        return 4

    def __getitem__(self, i):
        if self.file is None:
            self.file = open(__file__)
        return i


if __name__ == "__main__":
    data = Samples()
    print(data[0])
    data.close()
    for batch in DataLoader(data, num_workers=1):
        print(batch)
