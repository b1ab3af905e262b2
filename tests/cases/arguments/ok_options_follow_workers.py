# Each option that needs workers is given only if there are some.
import sys

import torch
from torch.utils.data import DataLoader


def make_loader(dataset, num_workers):
    return DataLoader(
        dataset,
        num_workers=num_workers,
        persistent_workers=num_workers > 0,
        prefetch_factor=2 if num_workers > 0 else None,
        timeout=30 if num_workers else 0,
        multiprocessing_context="spawn" if num_workers else None,
    )


if __name__ == "__main__":
    workers = 0 if sys.platform == "win32" else 1
    print(list(make_loader(torch.arange(2), workers)))
    print(list(make_loader(torch.arange(2), 0)))
