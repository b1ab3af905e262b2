# The option asks for workers, and the script takes them back on Windows.
import argparse
import os

import torch
from torch.utils.data import DataLoader


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--workers", type=int, default=1)
    args = parser.parse_args()
    if os.name == "nt" and args.workers > 0:
        print("no workers on Windows")
        args.workers = 0
    for x in DataLoader(torch.arange(2), num_workers=args.workers):
        print(x)


if __name__ == "__main__":
    main()
