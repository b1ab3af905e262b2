# The device is bound to the collate function by functools.partial.
import argparse
from functools import partial

import torch
from torch.utils.data import DataLoader


def collate(batch, device, pad_idx=0):
    n = max(len(b) for b in batch)
    out = torch.full((len(batch), n), pad_idx)
    for row, b in zip(out, batch):
        row[: len(b)] = torch.tensor(b)
    return out.to(device)  # LDR301


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--device", default="cuda")
    ap.add_argument("--workers", type=int, default=2)
    args = ap.parse_args()
    device = torch.device(args.device)
    loader = DataLoader([[1], [2, 3]], batch_size=2, collate_fn=partial(collate, device=device), num_workers=args.workers)
    for b in loader:
        print(b)


if __name__ == "__main__":
    main()
