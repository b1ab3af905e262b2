# The options get their number of workers by an assignment to a key.
import torch
from torch.utils.data import DataLoader


def options(parallel):
    opts = {"batch_size": 2}
    if parallel:
        opts["num_workers"] = 1  # LDR401
        opts["persistent_workers"] = True
    return opts


def main():
    for batch in DataLoader(torch.arange(4), **options(parallel=True)):
        print(batch)


if __name__ == "__main__":
    main()
