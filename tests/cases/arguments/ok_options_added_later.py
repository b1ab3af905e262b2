# The dict gets the options for workers only in the branch that has workers.
import os

import torch
from torch.utils.data import DataLoader


def options(workers):
    opts = {"batch_size": 2, "num_workers": workers}
    if workers > 0:
        opts.update(persistent_workers=True, prefetch_factor=4)
        opts["timeout"] = 30
    return opts


if __name__ == "__main__":
    count = 0 if os.name == "nt" else 1
    for batch in DataLoader(torch.arange(4), **options(count)):
        print(batch)
