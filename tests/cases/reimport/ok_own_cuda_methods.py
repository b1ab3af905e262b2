# Objects of one's own have methods named cuda and to, and a settings object a field named cuda.
from types import SimpleNamespace

from torch.utils.data import DataLoader, Dataset

cfg = SimpleNamespace(cuda=False, device="cuda")


class Unit:
    def __init__(self, value):
        self.value = value

    def to(self, unit):
        return self.value * (100 if unit == "cuda" else 1)

    def cuda(self):
        return self.to("cuda")


class Lengths(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        unit = Unit(i)
        return unit.cuda() if not cfg.cuda else unit.to("cuda")


if __name__ == "__main__":
    print([int(x) for x in DataLoader(Lengths(), num_workers=1)])
