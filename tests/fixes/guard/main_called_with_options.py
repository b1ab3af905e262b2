# apply: safe
import argparse

import numpy as np
from torch.utils.data import DataLoader, Dataset


class Ramp(Dataset):
    def __init__(self, length, scale):
        self.values = np.linspace(0, scale, length, dtype=np.float32)

    def __len__(self):
        return len(self.values)

    def __getitem__(self, i):
        return {"index": i, "value": self.values[i]}


def main(opt):
    loader = DataLoader(Ramp(opt.length, opt.scale), batch_size=2, num_workers=opt.workers)
    for epoch in range(opt.epochs):
        for batch in loader:
            print(epoch, batch["index"].tolist(), batch["value"].tolist())


parser = argparse.ArgumentParser(description="Plays with a ramp.")
parser.add_argument("--length", type=int, default=4)
parser.add_argument("--scale", type=float, default=1.5)
parser.add_argument("--workers", type=int, default=2)
parser.add_argument("--epochs", type=int, default=1)
opt = parser.parse_args()
print(opt.length, "samples")
main(opt)
