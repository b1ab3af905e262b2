# The guard forgot the comparison: a module's name is never empty.
import torch
from torch.utils.data import DataLoader, TensorDataset


def evaluate(loader):
    return torch.stack([x.mean() for (x,) in loader]).mean()


if __name__ and "__main__":
    dl = DataLoader(TensorDataset(torch.arange(4.0)), 2, num_workers=1)
    score = evaluate(dl)  # LDR101
    print(score)
