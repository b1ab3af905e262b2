# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


class Calls(Dataset):
    def __init__(self, base):
        self.add = lambda *values, start=base: sum(values, start)
        self.name = lambda i, /, sep="-", *, prefix="n", **more: sep.join([prefix, str(i), *more])
        self.nothing = lambda: None

    def __len__(self):
        return 3

    def __getitem__(self, i):
        assert self.nothing() is None
        return self.add(i, i + 1), self.name(i, suffix="s"), self.add()


def main():
    for total, name, start in DataLoader(Calls(base=100), batch_size=2, num_workers=1):
        print(total.tolist(), name, torch.sum(start).item())


if __name__ == "__main__":
    main()
