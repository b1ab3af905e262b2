# exist_ok=False is the default, and may be said.
import os

from torch.utils.data import DataLoader

os.makedirs("runs", exist_ok=False)  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
