# A lambda is put on the argparse namespace and comes back as collate_fn.
import argparse

import torch
from torch.utils.data import DataLoader


def parse_args():
    p = argparse.ArgumentParser()
    p.add_argument("--task", default="tag", choices=["tag", "lm"])
    p.add_argument("--nworkers", type=int, default=1)
    return p.parse_args()


def configure(args):
    args.pad_id = 0
    args.collate = lambda rows: torch.tensor([r[:2] for r in rows])  # LDR201
    return args


def main():
    args = configure(parse_args())
    data = [[1, 2, 3], [4, 5, 6]]
    for b in DataLoader(data, batch_size=2, collate_fn=args.collate, num_workers=args.nworkers):
        print(b)


if __name__ == "__main__":
    main()
