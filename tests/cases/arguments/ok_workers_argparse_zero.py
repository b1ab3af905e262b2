# The option's default is 0, workers start only for those who ask.
import argparse

import torch
from torch.utils.data import DataLoader

parser = argparse.ArgumentParser()
parser.add_argument("--num_workers", type=int, default=0)

if __name__ == "__main__":
    args = parser.parse_args()
    for batch in DataLoader(torch.arange(4), batch_size=2, num_workers=args.num_workers):
        print(batch)
