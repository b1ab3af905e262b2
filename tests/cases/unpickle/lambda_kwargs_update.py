# The options dict gets its lambda by update(), after it was made.
import os

import torch
from torch.utils.data import DataLoader, TensorDataset


def loader_options(threads):
    options = {"batch_size": 2, "num_workers": 1}
    if threads:
        options.update(
            pin_memory=False,
            worker_init_fn=lambda i: os.environ.update(OMP_NUM_THREADS=str(threads)),  # LDR201
        )
    return options


if __name__ == "__main__":
    ds = TensorDataset(torch.eye(4))
    for (row,) in DataLoader(ds, **loader_options(threads=1)):
        print(row)
