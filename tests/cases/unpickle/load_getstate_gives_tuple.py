# A state that is no dict needs a __setstate__.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self, path, size):
        self.path = path
        self.size = size

    def __getstate__(self):  # LDR207
        return (self.path, self.size, None)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples("a.txt", 4), num_workers=1):
        print(batch)
