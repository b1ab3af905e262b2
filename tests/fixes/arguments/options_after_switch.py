# apply: safe
# platform: win32
import sys

from torch.utils.data import DataLoader

if sys.platform.startswith("win"):
    # spawned workers are slow to start
    num_workers = 0
else:
    num_workers = 1

LOADER = dict(
    batch_size=2,
    num_workers=num_workers,
    prefetch_factor=4,
    timeout=90,
)


def main():
    for batch in DataLoader(["x", "y", "z"], **LOADER):
        print(batch)


if __name__ == "__main__":
    main()
