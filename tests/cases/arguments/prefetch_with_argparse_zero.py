# The option's default is 0, so the script as it stands fails on prefetch_factor.
import argparse

import torch
from torch.utils.data import DataLoader


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--num_workers", type=int, default=0)
    args = parser.parse_args()
    loader = DataLoader(
        torch.arange(4),
        num_workers=args.num_workers,
        prefetch_factor=2,  # LDR402
    )
    print(list(loader))


if __name__ == "__main__":
    main()
