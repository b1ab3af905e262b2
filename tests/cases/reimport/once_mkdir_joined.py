# The path is put together of fixed parts.
import os

from torch.utils.data import DataLoader

ROOT = "runs"
os.mkdir(ROOT)  # LDR105
os.mkdir(os.path.join(ROOT, "first"))  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
