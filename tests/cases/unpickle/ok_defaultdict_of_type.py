# defaultdict with a type crosses, and the one with a lambda is turned into a dict first.
from collections import defaultdict

import torch
from torch.utils.data import DataLoader, Dataset


class Grouped(Dataset):
    def __init__(self, pairs):
        self.groups = defaultdict(list)
        counts = defaultdict(lambda: 0)
        for key, value in pairs:
            self.groups[key].append(value)
            counts[key] += 1
        self.counts = dict(counts)
        self.keys = sorted(counts)

    def __len__(self):
        return len(self.keys)

    def __getitem__(self, i):
        key = self.keys[i]
        return torch.tensor(self.groups[key][0]), self.counts[key]


if __name__ == "__main__":
    grouped = Grouped([("a", 1), ("b", 2), ("a", 3)])
    print(list(DataLoader(grouped, num_workers=1)))
