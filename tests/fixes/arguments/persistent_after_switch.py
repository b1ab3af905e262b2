# apply: safe
# platform: win32
import sys

import torch
from torch.utils.data import DataLoader

workers = 0 if sys.platform == "win32" else 2

if __name__ == "__main__":
    train = DataLoader(torch.arange(6), batch_size=3, num_workers=workers, persistent_workers=True)
    valid = DataLoader(torch.arange(2), num_workers=workers)
    for epoch in range(2):
        print(epoch, [batch.sum().item() for batch in train], [b.item() for b in valid])
