# What was sent to the worker, or made there, is named there, and not again where it is returned.
import torch
from torch.utils.data import DataLoader, Dataset

MEAN = torch.zeros(2, device="cuda:0")  # LDR102, LDR502


class Rows(Dataset):
    def __init__(self):
        self.rows = torch.zeros(4, 2).cuda()  # LDR205

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.rows[i], MEAN


def collate(batch):
    return torch.stack([row for row, _ in batch]).to("cuda")  # LDR301


if __name__ == "__main__":
    workers = {"num_workers": 2}
    for batch in DataLoader(Rows(), **workers):
        print(batch)
    for batch in DataLoader(Rows(), collate_fn=collate, **workers):
        print(batch)
