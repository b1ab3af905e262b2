# A class body runs at import.
import os

from torch.utils.data import DataLoader

class Config:
    out = "runs"
    os.mkdir(out)  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
