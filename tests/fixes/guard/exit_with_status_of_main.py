# apply: safe
#
# Exits with 0 if every sample is positive.
import sys

from torch.utils.data import DataLoader


def check(values):
    bad = 0
    for batch in DataLoader(values, batch_size=2, num_workers=1):
        bad += (batch <= 0).sum().item()
    return bad


def main(argv=None):
    bad = check([1, 2, 3])
    print("bad samples:", bad)
    return 1 if bad else 0


sys.exit(main())
