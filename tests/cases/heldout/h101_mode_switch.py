# A mode switch on parsed options decides what runs, at module level.
import argparse
import torch
from torch.utils.data import DataLoader, TensorDataset


def get_opts(argv=None):
    p = argparse.ArgumentParser()
    p.add_argument("--mode", choices=["train", "test"], default="train")
    p.add_argument("--num_workers", type=int, default=4)
    return p.parse_args(argv)


def build_loader(opt):
    return DataLoader(TensorDataset(torch.arange(32.0)), batch_size=4, num_workers=opt.num_workers)


def train(opt):
    for (x,) in build_loader(opt):
        x.mean()


def test(opt):
    with torch.no_grad():
        for (x,) in build_loader(opt):
            x.std()


opt = get_opts()
if opt.mode == "train":
    train(opt)  # LDR101
elif opt.mode == "test":
    test(opt)  # LDR101
