# A base class drops the file, and the subclass calls it.
from torch.utils.data import DataLoader, Dataset


class Base(Dataset):
    def __init__(self):
        self.file = open(__file__)

    def __getstate__(self):
        state = self.__dict__.copy()
        state.pop("file", None)
        return state


class Samples(Base):
    def __getstate__(self):
        state = super().__getstate__()
        state["extra"] = 1
        return state

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
