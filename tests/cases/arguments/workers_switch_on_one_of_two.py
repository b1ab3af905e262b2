# The training loader heeds the platform, the validation loader does not.
import sys

import torch
from torch.utils.data import DataLoader

WORKERS = 0 if sys.platform.startswith("win") else 1


def loaders(train, val):
    return (
        DataLoader(train, batch_size=2, shuffle=True, num_workers=WORKERS),
        DataLoader(val, batch_size=2, num_workers=1),  # LDR401
    )


if __name__ == "__main__":
    train_loader, val_loader = loaders(torch.arange(4), torch.arange(2))
    for batch in train_loader:
        print("train", batch)
    for batch in val_loader:
        print("val", batch)
