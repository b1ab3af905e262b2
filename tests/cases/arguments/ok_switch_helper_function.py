# A helper function hides the platform switch.
import os
import platform

import torch
from torch.utils.data import DataLoader


def is_windows():
    return platform.system().lower() == "windows"


def default_workers(limit=1):
    if is_windows():
        return 0
    return min(limit, os.cpu_count() or 1)


def main():
    loader = DataLoader(torch.arange(4), batch_size=2, num_workers=default_workers())
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
