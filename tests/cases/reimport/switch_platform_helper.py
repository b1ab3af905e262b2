# A helper returns no workers on Windows by platform.system(), which leaves macOS out.
import platform

import torch
from torch.utils.data import DataLoader, TensorDataset


def loader_workers(wanted):
    if platform.system() == "Windows":
        return 0
    return wanted


ds = TensorDataset(torch.eye(4))
dl = DataLoader(ds, batch_size=2, num_workers=loader_workers(1))
total = sum(x.sum() for (x,) in dl)  # LDR101
print(total)
