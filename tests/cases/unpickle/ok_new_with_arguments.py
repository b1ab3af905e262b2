# __new__ gets its argument from __getnewargs__, or can do without.
from torch.utils.data import DataLoader, Dataset


class Given(Dataset):
    def __new__(cls, path):
        return super().__new__(cls)

    def __init__(self, path):
        self.path = path

    def __getnewargs__(self):
        return (self.path,)


class Free(Given):
    def __new__(cls, *args, size=4):
        return object.__new__(cls)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Free("a.txt"), num_workers=1):
        print(batch)
