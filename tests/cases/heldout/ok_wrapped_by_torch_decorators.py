# Library decorators keep the name of a module-level function.
import functools

import torch
from torch.utils.data import DataLoader, Dataset


@torch.no_grad()
def collate(batch):
    return torch.stack(batch)


@functools.singledispatch
def convert(x):
    return torch.tensor(x)


@convert.register
def _(x: float):
    return torch.tensor(int(x))


class Items(Dataset):
    def __init__(self, fn):
        self.fn = fn

    def __len__(self):
        return 4

    @torch.inference_mode()
    def __getitem__(self, i):
        return self.fn(float(i))


if __name__ == "__main__":
    for b in DataLoader(Items(convert), batch_size=2, collate_fn=collate, num_workers=1):
        print(b)
