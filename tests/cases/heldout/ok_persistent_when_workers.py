# Worker options are conditional on the number of workers.
import os

import torch
from torch.utils.data import DataLoader, TensorDataset


def make_loader(ds, workers, **kw):
    extra = {}
    if workers > 0:
        extra = {"persistent_workers": True, "prefetch_factor": 4}
    return DataLoader(ds, batch_size=4, num_workers=workers, **extra, **kw)


def main():
    ds = TensorDataset(torch.arange(8))
    for workers in (0, min(2, os.cpu_count() or 1)):
        loader = make_loader(ds, workers, timeout=30 if workers else 0, shuffle=True)
        print(len(list(loader)))
    other = DataLoader(ds, num_workers=0, persistent_workers=False, prefetch_factor=None, multiprocessing_context=None)
    print(len(list(other)))


if __name__ == "__main__":
    main()
