# The module leaves by SystemExit before the loop with workers can be reached.
import sys

from torch.utils.data import DataLoader


def main():
    total = sum(int(x) for x in DataLoader(list(range(4))))
    print(total)
    return 0


sys.exit(main())

for item in DataLoader(list(range(4)), num_workers=1):
    print("never", item)
