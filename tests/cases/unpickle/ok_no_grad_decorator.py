# torch.no_grad() keeps the name of the function it decorates, and so does singledispatch.
import functools

import torch
from torch.utils.data import DataLoader


@torch.no_grad()
def collate(batch):
    return torch.stack([as_tensor(item) for item in batch])


@functools.singledispatch
def as_tensor(item):
    return torch.tensor(item)


@as_tensor.register(str)
def _(item):
    return torch.tensor(len(item))


def main():
    for batch in DataLoader([1, "two", 3], batch_size=3, num_workers=1, collate_fn=collate):
        print(batch)
    for item in DataLoader([1, "two"], batch_size=None, num_workers=1, collate_fn=as_tensor):
        print(item)


if __name__ == "__main__":
    main()
