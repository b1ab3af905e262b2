# A helper adds a worker when the caller does not say how many.
import torch
from torch.utils.data import DataLoader


def fast_loader(dataset, **kwargs):
    kwargs.setdefault("num_workers", 1)  # LDR401
    kwargs.setdefault("batch_size", 2)
    return DataLoader(dataset, **kwargs)


if __name__ == "__main__":
    print(list(fast_loader(torch.arange(3))))
