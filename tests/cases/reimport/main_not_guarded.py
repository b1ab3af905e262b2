# A tidy script with a main function calls it at the bottom without the guard.
import argparse

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def train_epoch(model, loader):
    return [model(x).sum().item() for (x,) in loader]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", type=int, default=2)
    parser.add_argument("-j", "--workers", type=int, default=1, metavar="N")
    args = parser.parse_args()
    data = TensorDataset(torch.zeros(4, 2))
    loader = DataLoader(data, batch_size=args.batch_size, num_workers=args.workers)
    print(train_epoch(nn.Linear(2, 1), loader))


main()  # LDR101
