# A mixin installs lambdas on self in a loop over a table in a method.
import torch
from torch.utils.data import DataLoader, Dataset


class OpsMixin:
    def setup_ops(self, scale):
        self.ops = {
            "scale": lambda x: x * scale,  # LDR201
            "shift": lambda x: x + 1,  # LDR201
        }


class Grid(OpsMixin, Dataset):
    def __init__(self, n=4, order=("scale", "shift")):
        self.n = n
        self.order = order
        self.setup_ops(scale=3)

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        x = torch.tensor(i)
        for name in self.order:
            x = self.ops[name](x)
        return x


if __name__ == "__main__":
    for batch in DataLoader(Grid(), batch_size=2, num_workers=2):
        print(batch)
