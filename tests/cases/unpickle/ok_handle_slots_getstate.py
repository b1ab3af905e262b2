# Slots with a __getstate__ that sends the path alone.
from torch.utils.data import DataLoader, Dataset


class Reader:
    __slots__ = ("file", "path")

    def __init__(self, path):
        self.path = path
        self.file = open(path)

    def __getstate__(self):
        return {"path": self.path}

    def __setstate__(self, state):
        self.__init__(state["path"])


class Samples(Dataset):
    def __init__(self):
        self.reader = Reader(__file__)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
