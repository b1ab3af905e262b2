# apply: safe
import argparse

from torch.utils.data import DataLoader


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("-j", "--workers", type=int, default=0)
    parser.add_argument("--batch-size", type=int, default=2)
    return parser.parse_args()


def main():
    args = parse()
    loader = DataLoader(
        list("abcd"),
        batch_size=args.batch_size,
        num_workers=args.workers,
        multiprocessing_context="spawn",
        persistent_workers=True, prefetch_factor=2, timeout=60)
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
