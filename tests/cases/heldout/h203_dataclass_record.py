# Records of a local dataclass are kept in a list on the dataset.
from dataclasses import dataclass

import torch
from torch.utils.data import DataLoader, Dataset


class Records(Dataset):
    def __init__(self, rows):
        self.rows = rows

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        r = self.rows[i]
        return torch.tensor([r.x, r.y])


def load_rows(n):
    class Row:  # LDR203
        def __init__(self, x, y):
            self.x = x
            self.y = y

    return [Row(i, i * i) for i in range(n)]


if __name__ == "__main__":
    rows = load_rows(6)
    for b in DataLoader(Records(rows), batch_size=3, num_workers=2):
        print(b)
