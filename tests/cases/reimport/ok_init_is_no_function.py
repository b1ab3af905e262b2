# An __init__ that is no function of ours: nothing is known of the instance.
from functools import partialmethod

from torch.utils.data import DataLoader


class Loader(DataLoader):
    __init__ = partialmethod(DataLoader.__init__, num_workers=2)


class Odd:
    __init__ = object.__init__


if __name__ == "__main__":
    print(Odd())
    for batch in Loader(range(4)):
        print(batch)
