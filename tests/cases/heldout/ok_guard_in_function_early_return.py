# The guard is a variable that is computed from __name__, and an early return.
import sys

import torch
from torch.utils.data import DataLoader, TensorDataset

IS_MAIN = __name__ == "__main__"


def main():
    if not IS_MAIN:
        return None
    total = 0
    for (x,) in DataLoader(TensorDataset(torch.arange(6)), batch_size=3, num_workers=1):
        total += int(x.sum())
    return total


result = main()
if result is not None:
    print(result)
