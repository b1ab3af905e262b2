# A folder for the run.
import os

from torch.utils.data import DataLoader

os.makedirs("runs/first")  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
