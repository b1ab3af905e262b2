# The default of a command line option starts a worker.
import argparse

import torch
from torch.utils.data import DataLoader


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--batch-size", default=2, type=int)
    parser.add_argument("-j", "--workers", default=1, type=int, metavar="N")
    args = parser.parse_args()
    loader = DataLoader(torch.rand(4, 2), batch_size=args.batch_size,
                        num_workers=args.workers, pin_memory=False)  # LDR401
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
