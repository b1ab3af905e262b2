# In debug mode there are no workers and a lambda collates; otherwise both are different.
import argparse

import torch
from torch.utils.data import DataLoader, TensorDataset


def stack(batch):
    return torch.stack([b[0] for b in batch])


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--debug", action="store_true")
    args = p.parse_args()
    if args.debug:
        options = {"num_workers": 0, "collate_fn": lambda b: b}
    else:
        options = {"num_workers": 2, "collate_fn": stack}
    for b in DataLoader(TensorDataset(torch.arange(6)), batch_size=3, **options):
        print(b)


if __name__ == "__main__":
    main()
