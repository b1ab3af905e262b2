# The device is named by an f-string, and the model moves there on import.
import torch
from torch.utils.data import DataLoader

gpu = 0
model = torch.nn.Linear(2, 2).to(f"cuda:{gpu}")  # LDR102

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
