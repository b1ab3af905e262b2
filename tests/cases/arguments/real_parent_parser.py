# The options come from a parent parser.
import argparse

from torch.utils.data import DataLoader


def options():
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--workers", default=2, type=int)
    return parser


if __name__ == "__main__":
    args = argparse.ArgumentParser(parents=[options()]).parse_args()
    for batch in DataLoader(range(4), num_workers=args.workers):  # LDR401
        print(batch)
