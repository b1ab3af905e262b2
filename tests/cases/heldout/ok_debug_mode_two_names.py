# The same choice with two variables in place of a dict.
import os

import torch
from torch.utils.data import DataLoader, TensorDataset, default_collate


def main():
    workers, collate = 2, default_collate
    if os.environ.get("DEBUG"):
        workers = 0
        collate = lambda b: b[0]  # noqa: E731
    for b in DataLoader(TensorDataset(torch.arange(6)), batch_size=3, num_workers=workers, collate_fn=collate):
        print(b)


if __name__ == "__main__":
    main()
