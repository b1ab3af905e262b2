# platform.system() decides, with the branches in the other order.
import platform

import torch
from torch.utils.data import DataLoader


def main():
    if platform.system() != "Windows":
        workers = 1
    else:
        workers = 0
    for batch in DataLoader(torch.arange(4), 2, num_workers=workers):
        print(batch)


if __name__ == "__main__":
    main()
