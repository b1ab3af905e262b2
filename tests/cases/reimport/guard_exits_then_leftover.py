# The guarded part leaves by sys.exit, so only the workers ever reach the loop left over below.
import sys

from torch.utils.data import DataLoader


def main():
    loader = DataLoader(list(range(4)), num_workers=1)
    for item in loader:
        print(item)
    return 0


if __name__ == "__main__":
    sys.exit(main())

for item in DataLoader(list(range(2)), num_workers=1):  # LDR101
    print("old code", item)
