import sys

from torch.utils.data import DataLoader

WORKERS = 0 if sys.platform.startswith(("win", "cygwin")) else 4

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=WORKERS):
        print(batch)
