# __getstate__ leaves the lambda out, and the worker makes its own.
import torch
from torch.utils.data import DataLoader, Dataset


class Lazy(Dataset):
    def __init__(self, n):
        self.n = n
        self.decode = lambda i: torch.tensor([i])

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["decode"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.decode = torch.tensor

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.decode(i)


if __name__ == "__main__":
    print(list(DataLoader(Lazy(4), batch_size=2, num_workers=1)))
