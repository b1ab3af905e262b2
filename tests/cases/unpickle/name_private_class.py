# An instance of a private class in a class.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    class __Point:  # LDR206
        x = 1

    def __init__(self):
        self.points = [self.__Point()]

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
