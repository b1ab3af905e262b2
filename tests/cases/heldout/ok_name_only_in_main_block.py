# Names that only the guard binds are passed on as arguments and shadowed by parameters.
import torch
from torch.utils.data import DataLoader, Dataset


class Shifted(Dataset):
    def __init__(self, n, offset):
        self.n, self.offset = n, offset

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        offset = self.offset
        return [offset + k for k in range(i, i + 2)]


def evaluate(loader):
    return [b for b in loader], offset  # noqa: F821


if __name__ == "__main__":
    offset = 3
    loader = DataLoader(Shifted(4, offset), batch_size=2, num_workers=1)
    print(evaluate(loader))
