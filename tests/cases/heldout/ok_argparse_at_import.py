# argparse at module level, workers from the options, everything else under the guard.
import argparse

import torch
from torch.utils.data import DataLoader, Dataset

parser = argparse.ArgumentParser()
parser.add_argument("--scale", type=float, default=2.0)
parser.add_argument("--workers", type=int, default=2)
args = parser.parse_args()


class Scaled(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i * args.scale


if __name__ == "__main__":
    for b in DataLoader(Scaled(), batch_size=2, num_workers=args.workers):
        print(b)
