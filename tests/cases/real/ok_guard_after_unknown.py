# The guard is the second half of a condition whose first half is not known.
import os

from torch.utils.data import DataLoader


def main():
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)


if os.environ.get("RUN", "1") and __name__ == "__main__":
    main()
