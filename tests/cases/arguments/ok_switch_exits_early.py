# The script refuses to run on Windows.
import sys

import torch
from torch.utils.data import DataLoader


def main():
    if sys.platform == "win32":
        print("Windows is not supported", file=sys.stderr)
        sys.exit(0)
    for batch in DataLoader(torch.arange(4), batch_size=2, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
