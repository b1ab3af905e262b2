# A link to the newest run.
import os

from torch.utils.data import DataLoader

os.symlink("run7", "latest")  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
