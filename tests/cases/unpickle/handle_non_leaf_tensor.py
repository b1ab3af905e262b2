# What is computed from a tensor that requires grad.
import torch

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        weight = torch.randn(3, requires_grad=True)
        self.leaf = weight
        self.scaled = weight * 2  # LDR204
        self.detached = (weight * 2).detach()

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
