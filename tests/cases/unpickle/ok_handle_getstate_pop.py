# __getstate__ pops it, so the open file stays.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.file = open(__file__)

    def __getstate__(self):
        state = dict(self.__dict__)
        state.pop("file", None)
        return state

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
