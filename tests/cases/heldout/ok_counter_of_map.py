# A Counter, a deque and a set of map and filter objects with lambdas are kept on the dataset.
from collections import Counter, deque

import torch
from torch.utils.data import DataLoader, Dataset


class Bags(Dataset):
    def __init__(self, lines):
        self.counts = Counter(map(lambda line: len(line), lines))
        self.recent = deque(map(lambda line: line.strip(), lines), maxlen=3)
        self.seen = set(filter(lambda line: line, lines))
        self.ids = tuple(map(lambda line: hash(line) % 7, lines))

    def __len__(self):
        return len(self.ids)

    def __getitem__(self, i):
        return self.ids[i]


if __name__ == "__main__":
    for b in DataLoader(Bags(["a", "bb", "bb"]), batch_size=2, num_workers=1):
        print(b)
