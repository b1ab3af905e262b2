# apply: safe
import torch
from torch.utils.data import DataLoader, TensorDataset

BATCH_SIZE = 2


def evaluate(model, loader):
    total = 0.0
    for (x,) in loader:
        total += model(x).sum().item()
    return total


def main():
    data = TensorDataset(torch.arange(6, dtype=torch.float32).view(6, 1))
    loader = DataLoader(data, batch_size=BATCH_SIZE, num_workers=1)
    print("total", evaluate(torch.square, loader))


main()
