# `from package import module` gives a module, too.
from os import path

from torch.utils.data import DataLoader, Dataset


class Files(Dataset):
    def __init__(self, names):
        self.names = names
        self.path = path  # LDR204

    def __len__(self):
        return len(self.names)

    def __getitem__(self, i):
        return self.path.basename(self.names[i])


if __name__ == "__main__":
    for batch in DataLoader(Files(["a", "b"]), num_workers=1):
        print(batch)
