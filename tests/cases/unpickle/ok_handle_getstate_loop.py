# A loop over the names of what cannot be sent.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    _handles = ("file", "other")

    def __init__(self):
        self.file = open(__file__)
        self.other = open(__file__)

    def __getstate__(self):
        state = self.__dict__.copy()
        for name in self._handles:
            state[name] = None
        return state

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
