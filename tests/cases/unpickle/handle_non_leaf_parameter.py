# What is computed from a parameter.
import torch
from torch import nn

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.weight = nn.Parameter(torch.ones(3))
        self.norm = self.weight / self.weight.sum()  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
