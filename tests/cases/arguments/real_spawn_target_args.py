# The child of mp.spawn is given the options, with their defaults.
import argparse

import torch.multiprocessing as mp
from torch.utils.data import DataLoader


def run(rank, args):
    for batch in DataLoader(range(4), num_workers=args.num_workers):  # LDR401
        print(batch)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--num_workers", type=int, default=16)
    mp.spawn(run, args=(parser.parse_args(),), nprocs=2)
