# Membership in a tuple of platforms decides.
import sys

import torch
from torch.utils.data import DataLoader

SINGLE_PROCESS_PLATFORMS = ("win32", "cygwin", "emscripten")


def main():
    options = {"batch_size": 2, "num_workers": 1}
    if sys.platform in SINGLE_PROCESS_PLATFORMS:
        options["num_workers"] = 0
    print(list(DataLoader(torch.arange(4), **options)))


if __name__ == "__main__":
    main()
