# Its __getstate__ is used, but a worker looks for a __setstate__ as well.
from torch.utils.data import DataLoader, Dataset


class Wrapper(Dataset):
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):  # LDR207
        return getattr(self.inner, name)

    def __getstate__(self):
        return self.__dict__.copy()

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Wrapper([1, 2]), num_workers=1):
        print(batch)
