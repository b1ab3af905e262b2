# With an option the data lives on the GPU and there are no workers; without it there are workers.
import argparse

import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--gpu-cache", action="store_true")
    args = ap.parse_args()
    x, y = torch.randn(16, 2), torch.randn(16, 1)
    if args.gpu_cache:
        x, y = x.cuda(), y.cuda()
        num_workers = 0
    else:
        num_workers = 4
    loader = DataLoader(TensorDataset(x, y), batch_size=4, shuffle=True, num_workers=num_workers)
    for a, b in loader:
        print(a.shape, b.shape)


if __name__ == "__main__":
    main()
