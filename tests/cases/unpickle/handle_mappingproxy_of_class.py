# The __dict__ of a class is a mappingproxy.
from torch.utils.data import DataLoader, Dataset


class Defaults:
    size = 4


class Samples(Dataset):
    def __init__(self):
        self.defaults = Defaults.__dict__  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
