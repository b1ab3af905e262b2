# Two datasets are added up with +, one of them has a lambda.
import torch
from torch.utils.data import DataLoader, Dataset


class Side(Dataset):
    def __init__(self, values, fn=None):
        self.values, self.fn = values, fn

    def __len__(self):
        return len(self.values)

    def __getitem__(self, i):
        x = torch.tensor(self.values[i])
        return self.fn(x) if self.fn else x


def main():
    left = Side([1, 2])
    right = Side([3, 4], fn=lambda x: -x)  # LDR201
    for b in DataLoader(left + right, batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
