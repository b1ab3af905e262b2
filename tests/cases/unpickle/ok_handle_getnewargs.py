# __getnewargs__ and a __getstate__ of None.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __new__(cls, path=__file__):
        self = super().__new__(cls)
        self.path = path
        self.file = open(path)
        return self

    def __getnewargs__(self):
        return (self.path,)

    def __getstate__(self):
        return None

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
