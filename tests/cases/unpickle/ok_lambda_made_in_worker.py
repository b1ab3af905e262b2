# The lambda comes to be in __getitem__, which runs in the worker after the crossing.
import torch
from torch.utils.data import DataLoader, Dataset


class Deferred(Dataset):
    def __init__(self, factor):
        self.factor = factor
        self._fn = None

    @property
    def fn(self):
        if self._fn is None:
            self._fn = lambda i: torch.tensor(i * self.factor)
        return self._fn

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.fn(i)


if __name__ == "__main__":
    for batch in DataLoader(Deferred(3), batch_size=2, num_workers=1):
        print(batch)
