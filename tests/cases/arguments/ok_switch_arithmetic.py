# Multiplication by a truth value and the and operator are switches, too.
import os
import sys

import torch
from torch.utils.data import DataLoader


def main():
    train = DataLoader(torch.arange(2), num_workers=1 * (os.name != "nt"))
    val = DataLoader(torch.arange(2), num_workers=int(sys.platform != "win32" and 1))
    for loader in (train, val):
        print(list(loader))


if __name__ == "__main__":
    main()
