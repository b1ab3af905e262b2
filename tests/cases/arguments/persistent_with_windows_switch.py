# The switch sets num_workers to 0 on Windows, where persistent_workers=True then raises.
import sys

import torch
from torch.utils.data import DataLoader


def main():
    num_workers = 0 if sys.platform == "win32" else 1
    loader = DataLoader(
        torch.rand(4),
        batch_size=2,
        num_workers=num_workers,
        persistent_workers=True,  # LDR402
    )
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
