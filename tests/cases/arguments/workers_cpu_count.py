# As many workers as there are cores is never zero.
import os

import torch
from torch.utils.data import DataLoader


def main():
    loader = DataLoader(torch.arange(4), batch_size=2, num_workers=os.cpu_count())  # LDR401
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
