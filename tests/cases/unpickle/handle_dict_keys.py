# The keys of a dict, kept as names.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        classes = {"cat": 0, "dog": 1}
        self.names = classes.keys()  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return list(self.names)[i % 2]


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
