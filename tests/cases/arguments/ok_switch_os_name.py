# An if statement on os.name sets the number of workers back.
import os

import torch
from torch.utils.data import DataLoader

num_workers = 1
if os.name == "nt":
    num_workers = 0

if __name__ == "__main__":
    for batch in DataLoader(torch.arange(4), batch_size=2, num_workers=num_workers):
        print(batch)
