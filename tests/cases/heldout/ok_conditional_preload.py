# Preloading to the GPU is an option of the data class, and it decides about workers, too.
import argparse

import torch
from torch.utils.data import DataLoader, Dataset


class Volumes(Dataset):
    def __init__(self, n, preload):
        self.data = torch.randn(n, 4)
        self.preload = preload
        if self.preload:
            self.data = self.data.cuda(non_blocking=True)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        return self.data[i]


def build(args):
    ds = Volumes(8, args.preload)
    if args.preload:
        return DataLoader(ds, batch_size=4)
    return DataLoader(ds, batch_size=4, num_workers=args.workers, pin_memory=False)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--preload", action="store_true")
    p.add_argument("--workers", type=int, default=1)
    for b in build(p.parse_args()):
        print(b.shape)


if __name__ == "__main__":
    main()
