# The parser's default for workers is zero and main() is called without a guard.
import argparse

from torch.utils.data import DataLoader


def parse(argv=None):
    p = argparse.ArgumentParser()
    p.add_argument("-w", "--workers", type=int, default=0)
    p.add_argument("--fast", action="store_true", help="use worker processes")
    return p.parse_args(argv)


def main(args):
    plain = DataLoader(list(range(4)), num_workers=args.workers)
    fast = DataLoader(list(range(4)), num_workers=4 if args.fast else 0)
    print([int(a + b) for a, b in zip(plain, fast)])


main(parse())
