# The script asks for the platform, but only to choose a folder.
import sys
from pathlib import Path

import torch
from torch.utils.data import DataLoader

if sys.platform == "win32":
    DATA = Path("C:/data")
else:
    DATA = Path("/data")


def main():
    print("reading from", DATA)
    for batch in DataLoader(torch.arange(4), 2, num_workers=1):  # LDR401
        print(batch)


if __name__ == "__main__":
    main()
