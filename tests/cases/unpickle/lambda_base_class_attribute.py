# The base class puts the lambda on self, the subclass is what the loader gets.
import torch
from torch.utils.data import DataLoader, Dataset


class Base(Dataset):
    def __init__(self, paths):
        self.paths = paths
        self.loader = lambda path: torch.tensor([len(path)])  # LDR201

    def __len__(self):
        return len(self.paths)


class Labelled(Base):
    def __init__(self, paths, labels):
        super().__init__(paths)
        self.labels = labels

    def __getitem__(self, i):
        return self.loader(self.paths[i]), self.labels[i]


if __name__ == "__main__":
    labelled = Labelled(["x.npy", "yy.npy"], [0, 1])
    for x, y in DataLoader(labelled, num_workers=1):
        print(x, y)
