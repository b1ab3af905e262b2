# A conditional expression on sys.platform spares Windows.
import sys

import torch
from torch.utils.data import DataLoader


def main():
    loader = DataLoader(
        torch.arange(4),
        batch_size=2,
        num_workers=0 if sys.platform == "win32" else 1,
    )
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
