# The parser's default for workers is zero and main() is called without a guard.
import argparse

from torch.utils.data import DataLoader


def parse(argv=None):
    p = argparse.ArgumentParser()
    p.add_argument("-w", "--workers", type=int, default=0)
    return p.parse_args(argv)


def main(args):
    plain = DataLoader(list(range(4)), num_workers=args.workers)
    fast = DataLoader(list(range(4)), num_workers=min(args.workers, 4))
    print([int(a + b) for a, b in zip(plain, fast)])


main(parse())
