# The default of the option heeds the platform.
import argparse
import sys

import torch
from torch.utils.data import DataLoader


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument(
        "--num-workers", type=int, default=0 if sys.platform == "win32" else 1,
        help="loader processes",
    )
    return parser.parse_args()


if __name__ == "__main__":
    args = parse()
    for x in DataLoader(torch.arange(2), num_workers=args.num_workers):
        print(x)
