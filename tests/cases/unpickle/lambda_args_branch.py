# Only the run without --plain uses a lambda.
import argparse

import torch
from torch.utils.data import DataLoader, default_collate


def parse():
    p = argparse.ArgumentParser()
    p.add_argument("--plain", action="store_true")
    p.add_argument("--num-workers", type=int, default=1)
    return p.parse_args()


def main():
    args = parse()
    if args.plain:
        collate = default_collate
    else:
        collate = lambda b: default_collate(b).float().unsqueeze(-1)  # LDR201
    data = [torch.tensor(i) for i in range(4)]
    for batch in DataLoader(data, 2, collate_fn=collate, num_workers=args.num_workers):
        print(batch.shape)


if __name__ == "__main__":
    main()
