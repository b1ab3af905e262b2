# `not (__name__ != "__main__")` is a guard, however odd it looks.
from torch.utils.data import DataLoader


def run(loader):
    return [b.tolist() for b in loader]


dl = DataLoader(list(range(4)), 2, num_workers=1)
if not (__name__ != "__main__"):
    print(run(dl))
