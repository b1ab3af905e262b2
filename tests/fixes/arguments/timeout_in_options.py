# apply: safe
import torch
from torch.utils.data import DataLoader

options = {
    "batch_size": 3,
    "num_workers": 0,
    "timeout": 30,  # seconds
    "pin_memory": False,
}

if __name__ == "__main__":
    for batch in DataLoader(torch.eye(4), **options):
        print(batch.shape)
