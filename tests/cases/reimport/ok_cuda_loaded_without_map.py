# What torch.load makes of the devices in a checkpoint is not known.
# not run: needs a checkpoint
import torch
from torch.utils.data import DataLoader

weights = torch.load("weights.pt")

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
