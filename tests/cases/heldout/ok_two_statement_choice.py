# The same choice in two statements.
import sys, torch
from torch.utils.data import DataLoader


def main(debug=len(sys.argv) > 1):
    if debug:
        coll = lambda b: b
        nw = 0
    else:
        coll = None
        nw = 4
    for b in DataLoader([1], num_workers=nw, collate_fn=coll):
        print(b)


if __name__ == "__main__":
    main()
