# functools.partial fixes the number of workers for every loader that is made with it.
import functools

import torch
from torch.utils.data import DataLoader

make_loader = functools.partial(DataLoader, batch_size=2, num_workers=1)  # LDR401

if __name__ == "__main__":
    for batch in make_loader(torch.arange(4)):
        print(batch)
    for batch in make_loader(torch.arange(2), shuffle=True):
        print(batch)
