# A script without workers by default; an explicit flag is the only way, and the code is guarded.
import argparse
import sys

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Toy(Dataset):
    def __init__(self, n, transforms=()):
        self.n = n
        self.transforms = list(transforms)

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        x = torch.full((3,), float(i))
        for t in self.transforms:
            x = t(x)
        return x


class Scale:
    def __init__(self, by):
        self.by = by

    def __call__(self, x):
        return x * self.by


class Center(nn.Module):
    def forward(self, x):
        return x - x.mean()


def parse(argv):
    p = argparse.ArgumentParser()
    p.add_argument("--workers", type=int, default=2, help="0 disables subprocesses")
    p.add_argument("--scale", type=float, default=0.5)
    p.add_argument("--act", type=lambda s: s.lower(), default="relu")
    return p.parse_args(argv)


def main(argv=None):
    args = parse(argv)
    act = {"relu": torch.relu, "id": lambda x: x}[args.act]
    ds = Toy(8, [Scale(args.scale), Center(), torch.abs])
    loader = DataLoader(ds, batch_size=4, num_workers=args.workers, shuffle=False)
    net = nn.Linear(3, 1)
    outs = [act(net(x)) for x in loader]
    print(torch.cat(outs).shape)
    return 0


if __name__ == "__main__":
    sys.exit(main())
