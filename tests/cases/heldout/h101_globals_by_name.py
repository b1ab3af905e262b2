# The entry point is picked from globals() by a mode.
import sys

import torch
from torch.utils.data import DataLoader, TensorDataset


def train():
    for (x,) in DataLoader(TensorDataset(torch.arange(8)), batch_size=4, num_workers=1):
        print(x)


def version():
    print(torch.__version__)


mode = sys.argv[1] if len(sys.argv) > 1 else "train"
globals()[mode]()  # LDR101
