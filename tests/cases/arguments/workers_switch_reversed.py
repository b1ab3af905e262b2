# The switch is the wrong way round and starts the worker on Windows of all places.
import os

import torch
from torch.utils.data import DataLoader


def main():
    loader = DataLoader(
        torch.arange(4),
        batch_size=2,
        num_workers=1 if os.name == "nt" else 0,  # LDR401
    )
    print(list(loader))


if __name__ == "__main__":
    main()
