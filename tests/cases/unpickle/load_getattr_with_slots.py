# Slots are empty, too, until the state has come.
from torch.utils.data import DataLoader, Dataset


class Proxy(Dataset):
    __slots__ = ("target",)

    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):  # LDR207
        return getattr(self.target, name)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Proxy([1, 2]), num_workers=1):
        print(batch)
