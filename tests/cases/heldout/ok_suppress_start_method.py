# The start method is set at module level in contextlib.suppress.
import contextlib

import torch
import torch.multiprocessing as mp
from torch.utils.data import DataLoader, TensorDataset

with contextlib.suppress(RuntimeError):
    mp.set_start_method("spawn")


def main():
    for (x,) in DataLoader(TensorDataset(torch.arange(4)), batch_size=2, num_workers=1):
        print(x)


if __name__ == "__main__":
    main()
