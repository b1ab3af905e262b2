# A collections.namedtuple carries the loaders to the module-level loop.
from collections import namedtuple

import torch
from torch.utils.data import DataLoader, TensorDataset

Loaders = namedtuple("Loaders", ["train", "val"])


def get_loaders(workers=1):
    ds = TensorDataset(torch.arange(8))
    return Loaders(
        train=DataLoader(ds, batch_size=4, shuffle=True, num_workers=workers),
        val=DataLoader(ds, batch_size=8, num_workers=workers),
    )


loaders = get_loaders()
for (x,) in loaders.train:  # LDR101
    print("train", x)
for (x,) in loaders.val:  # LDR101
    print("val", x)
