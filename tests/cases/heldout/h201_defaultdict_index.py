# A defaultdict with a lambda factory is built in the dataset and stays on self.
from collections import defaultdict

import torch
from torch.utils.data import DataLoader, Dataset


class PKDataset(Dataset):
    """Groups sample indices by identity."""

    def __init__(self, labels):
        self.labels = labels
        self.index = defaultdict(lambda: {"count": 0, "ids": []})  # LDR201
        for i, y in enumerate(labels):
            self.index[y]["count"] += 1
            self.index[y]["ids"].append(i)

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, i):
        y = self.labels[i]
        return torch.tensor(self.index[y]["ids"][0]), y


def main():
    ds = PKDataset([0, 0, 1, 1, 2])
    for anchors, y in DataLoader(ds, batch_size=2, num_workers=1):
        print(anchors, y)


if __name__ == "__main__":
    main()
