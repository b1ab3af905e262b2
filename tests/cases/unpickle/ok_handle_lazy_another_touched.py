# Another instance is touched, not the one that crosses.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    file = None

    def __len__(self):
        return 4

    def __getitem__(self, i):
        if self.file is None:
            self.file = open(__file__)
        return i


if __name__ == "__main__":
    print(Samples()[0])
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
