# __reduce__ leaves out what the constructor needs.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self, path):
        self.path = path

    def __reduce__(self):  # LDR207
        return (Samples, ())

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples("a.txt"), num_workers=1):
        print(batch)
