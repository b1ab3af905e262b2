# num_workers comes from the environment, so workers may well start.
import os

import torch
from torch.utils.data import DataLoader


def main():
    workers = int(os.environ.get("LOADER_WORKERS", "1"))
    loader = DataLoader(torch.rand(4, 2), batch_size=2, num_workers=workers,
                        collate_fn=lambda rows: torch.stack(rows).sum())  # LDR201
    print(sum(loader))


if __name__ == "__main__":
    main()
