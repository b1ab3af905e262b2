# Tensors are unpacked from a map of .cuda() and given to a TensorDataset.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    x, y = map(lambda t: t.cuda(), (torch.randn(8, 2), torch.arange(8)))  # LDR205
    for a, b in DataLoader(TensorDataset(x, y), batch_size=4, num_workers=2):
        print(a.shape, b)


if __name__ == "__main__":
    main()
