# The number of workers is an argparse default in a parser function with an argument group.
import argparse

from torch.utils.data import DataLoader


def parse():
    parser = argparse.ArgumentParser(description="toy")
    group = parser.add_argument_group("data")
    group.add_argument("--num-workers", dest="workers", default=1, type=int, help="loader processes")
    group.add_argument("--batch", default=2, type=int)
    known, _ = parser.parse_known_args()
    return known


args = parse()
loader = DataLoader(list(range(4)), batch_size=args.batch, num_workers=args.workers)
for step, batch in enumerate(loader):  # LDR101
    print(step, batch)
