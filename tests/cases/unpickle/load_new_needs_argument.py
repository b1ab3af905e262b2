# pickle calls __new__ without arguments.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __new__(cls, path):  # LDR207
        return super().__new__(cls)

    def __init__(self, path):
        self.path = path

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples("a.txt"), num_workers=1):
        print(batch)
