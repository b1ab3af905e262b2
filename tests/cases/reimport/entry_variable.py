# The entry point is picked into a variable and called through it.
import sys

from torch.utils.data import DataLoader


def usage():
    print("usage: entry_variable.py")


def run():
    for batch in DataLoader(list(range(4)), 2, num_workers=1):
        print(batch.tolist())


entry = usage if "--help" in sys.argv else run
entry()  # LDR101
