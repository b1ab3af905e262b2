# Sub-commands dispatch through args.func at module level.
import argparse

import torch
from torch.utils.data import DataLoader, TensorDataset


def cmd_train(args):
    dl = DataLoader(TensorDataset(torch.arange(8)), batch_size=args.bs, num_workers=args.workers)
    for (x,) in dl:
        print(x)


def cmd_info(args):
    print("no data")


parser = argparse.ArgumentParser(prog="toy")
sub = parser.add_subparsers(dest="command")
p = sub.add_parser("train")
p.add_argument("--workers", type=int, default=2)
p.add_argument("--bs", type=int, default=4)
p.set_defaults(func=cmd_train)
q = sub.add_parser("info")
q.set_defaults(func=cmd_info)

args = parser.parse_args(["train"])
args.func(args)  # LDR101
