# The device is an f-string of an option, and the dataset moves samples to it.
import argparse

import torch
from torch.utils.data import DataLoader, Dataset

parser = argparse.ArgumentParser()
parser.add_argument("--gpu", type=int, default=0)
parser.add_argument("--num-workers", type=int, default=4)
args = parser.parse_args()
device = torch.device(f"cuda:{args.gpu}" if torch.cuda.is_available() else "cpu")


class Molecules(Dataset):
    def __init__(self, n):
        self.feats = torch.randn(n, 4)

    def __len__(self):
        return len(self.feats)

    def __getitem__(self, i):
        return self.feats[i].to(device)  # LDR301


if __name__ == "__main__":
    for x in DataLoader(Molecules(8), batch_size=4, num_workers=args.num_workers):
        print(x.shape)
