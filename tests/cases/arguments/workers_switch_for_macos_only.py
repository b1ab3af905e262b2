# The switch thinks of macOS and forgets Windows.
import platform

import torch
from torch.utils.data import DataLoader


def main():
    if platform.system() == "Darwin":
        workers = 0
    else:
        workers = 1
    loader = DataLoader(torch.rand(4), batch_size=2, num_workers=workers)  # LDR401
    print(torch.cat(list(loader)))


if __name__ == "__main__":
    main()
