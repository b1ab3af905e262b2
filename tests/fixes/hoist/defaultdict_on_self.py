# apply: safe
from collections import defaultdict

from torch.utils.data import DataLoader, Dataset


class ByClass(Dataset):
    """Counts and lists the samples of each class."""

    def __init__(self, labels):
        self.labels = labels
        self.counts = defaultdict(lambda: 0)
        self.members = defaultdict(lambda: [])
        for i, label in enumerate(labels):
            self.counts[label] += 1
            self.members[label].append(i)

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, i):
        label = self.labels[i]
        return label, self.counts[label], self.members[label][0], self.counts["none"]


if __name__ == "__main__":
    for label, count, first, none in DataLoader(ByClass(["a", "b", "a"]), 3, num_workers=1):
        print(label, count.tolist(), first.tolist(), none.tolist())
