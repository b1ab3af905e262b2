# Fork and workers are asked for on Linux only.
import sys

import torch
import torch.multiprocessing as mp
from torch.utils.data import DataLoader


def main():
    options = {}
    if sys.platform == "linux":
        options = {"num_workers": 1, "multiprocessing_context": mp.get_context("fork")}
    for x in DataLoader(torch.arange(2), **options):
        print(x)


if __name__ == "__main__":
    main()
