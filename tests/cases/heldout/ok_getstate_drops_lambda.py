# __getstate__ drops the lambda and __setstate__ makes it again.
import torch
from torch.utils.data import DataLoader, Dataset


class Cached(Dataset):
    def __init__(self, n):
        self.n = n
        self._build()

    def _build(self):
        self.fn = lambda x: x + self.n

    def __getstate__(self):
        state = self.__dict__.copy()
        state.pop("fn", None)
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self._build()

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.fn(torch.tensor(i))


def main():
    for b in DataLoader(Cached(4), batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
