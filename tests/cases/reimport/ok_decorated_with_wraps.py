# Decorators that use functools.wraps, cache, dispatch or only register leave the name in place.
import functools

from torch.utils.data import DataLoader, Dataset


def traced(fn):
    @functools.wraps(fn)
    def inner(*args):
        return fn(*args)

    return inner


@traced
def collate(batch):
    return [load(b) for b in batch]


@functools.lru_cache(maxsize=8)
def load(i):
    return i * 10


class Mapped(Dataset):
    def __init__(self, fn):
        self.fn = fn

    __len__ = lambda self: 4
    __getitem__ = lambda self, i: self.fn(i)


if __name__ == "__main__":
    for batch in DataLoader(Mapped(load), 2, collate_fn=collate, num_workers=1):
        print(batch)
