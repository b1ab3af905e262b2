# A table of platforms gives the number of workers.
import platform
import sys

import torch
from torch.utils.data import DataLoader

WORKERS = {"win32": 0, "darwin": 0}.get(sys.platform, 1)
VAL_WORKERS = {"Windows": 0, "Linux": 1, "Darwin": 0}[platform.system()]

if __name__ == "__main__":
    print(list(DataLoader(torch.arange(2), num_workers=WORKERS)))
    print(list(DataLoader(torch.arange(2), num_workers=VAL_WORKERS)))
