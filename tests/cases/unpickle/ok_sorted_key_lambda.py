# Lambdas are used as sort keys and filters, and only their results are stored.
import torch
from torch.utils.data import DataLoader, Dataset


class Ordered(Dataset):
    def __init__(self, rows):
        rows = filter(lambda r: r["len"] > 0, rows)
        self.rows = sorted(rows, key=lambda r: r["len"])
        self.lengths = list(map(lambda r: r["len"], self.rows))

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        return max([self.lengths[i], 2], key=lambda n: -n)


def collate(batch):
    batch.sort(key=lambda n: n, reverse=True)
    return torch.tensor(batch)


if __name__ == "__main__":
    ordered = Ordered([{"len": 3}, {"len": 0}, {"len": 1}])
    for batch in DataLoader(ordered, batch_size=2, num_workers=1, collate_fn=collate):
        print(batch)
