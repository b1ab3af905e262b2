# The dataset calls a helper, and the helper reads a mean that only the guard binds.
import torch
from torch.utils.data import DataLoader, Dataset


def normalize(x):
    return (x - MEAN) / 2  # LDR302


class Points(Dataset):
    data = torch.arange(4.0)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        return normalize(self.data[i])


if __name__ == "__main__":
    MEAN = Points.data.mean()
    for x in DataLoader(Points(), batch_size=4, num_workers=1):
        print(x)
