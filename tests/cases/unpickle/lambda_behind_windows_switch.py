# The switch spares Windows, but on macOS, or on Linux with Python 3.14, workers start and the lambda crosses.
import sys

import torch
from torch.utils.data import DataLoader

NUM_WORKERS = 0 if sys.platform == "win32" else 1


def main():
    loader = DataLoader(
        torch.arange(6),
        batch_size=3,
        num_workers=NUM_WORKERS,
        collate_fn=lambda items: sum(items),  # LDR201
    )
    print([int(total) for total in loader])


if __name__ == "__main__":
    main()
