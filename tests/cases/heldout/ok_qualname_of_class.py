# A local class is given the name by which it is found.
import torch
from torch.utils.data import DataLoader


class Base:
    def __call__(self, b):
        return b


def make():
    class Impl(Base):
        pass

    Impl.__qualname__ = "Impl"
    return Impl


Impl = make()


def main():
    for b in DataLoader([1, 2], num_workers=2, collate_fn=Impl()):
        print(b)


if __name__ == "__main__":
    main()
