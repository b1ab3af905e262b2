# Fork is asked for on Linux only: everywhere else the workers are spawned and the lambda crosses.
import sys

import torch
from torch.utils.data import DataLoader


def main():
    context = "fork" if sys.platform == "linux" else None
    loader = DataLoader(
        torch.arange(4),
        num_workers=1,
        multiprocessing_context=context,
        collate_fn=lambda b: b[0],  # LDR201
    )
    for item in loader:
        print(item)


if __name__ == "__main__":
    main()
