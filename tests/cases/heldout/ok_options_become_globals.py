# Options are poured into the module's globals; the guard only prints one of them.
import argparse

import torch
from torch.utils.data import DataLoader, Dataset

parser = argparse.ArgumentParser()
parser.add_argument("--scale", type=float, default=2.0)
globals().update(vars(parser.parse_args()))


class Scaled(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.tensor(i * scale)  # noqa: F821


if __name__ == "__main__":
    scale = round(scale, 2)  # noqa: F821
    for b in DataLoader(Scaled(), batch_size=2, num_workers=1):
        print(b)
