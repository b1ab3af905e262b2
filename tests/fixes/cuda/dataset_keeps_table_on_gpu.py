# apply: unsafe
import torch
from torch.utils.data import DataLoader, Dataset


class Table(Dataset):
    def __init__(self, n):
        self.rows = torch.zeros(n, 2, device="cuda")
        self.ids = torch.arange(n)

    def __len__(self):
        return len(self.ids)

    def __getitem__(self, i):
        return self.ids[i], self.rows[i]


if __name__ == "__main__":
    for ids, rows in DataLoader(Table(4), num_workers=1):
        print(ids, rows)
