# A local subclass of TensorDataset inside a Subset.
import torch
from torch.utils.data import DataLoader, Subset, TensorDataset


def holdout(x, y, indices):
    class Weighted(TensorDataset):  # LDR203
        weight = 0.5

        def __getitem__(self, index):
            a, b = super().__getitem__(index)
            return a * self.weight, b

    return Subset(Weighted(x, y), indices)


if __name__ == "__main__":
    subset = holdout(torch.rand(6, 2), torch.arange(6), [0, 3, 5])
    for a, b in DataLoader(subset, batch_size=3, num_workers=1):
        print(a, b)
