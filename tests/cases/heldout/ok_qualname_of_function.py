# A local function is given the name by which it is found.
import torch
from torch.utils.data import DataLoader


def make(n):
    def f(b):
        return b

    f.__qualname__ = f.__name__ = n
    return f


coll = make("coll")


def main():
    for b in DataLoader([1], num_workers=1, collate_fn=coll):
        print(b)


if __name__ == "__main__":
    main()
