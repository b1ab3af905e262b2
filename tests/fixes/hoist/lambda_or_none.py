# apply: safe
import sys

import torch
from torch.utils.data import DataLoader


def loader(data, raw=False):
    return DataLoader(
        data,
        batch_size=2,
        num_workers=1,
        collate_fn=(lambda batch: list(batch)) if raw else (lambda batch: torch.tensor(batch)),
    )


def main(argv):
    raw = "--tensors" not in argv
    for batch in loader([4, 5, 6], raw):
        print(batch)
    for batch in loader([7, 8], raw=not raw):
        print(batch)


if __name__ == "__main__":
    main(sys.argv[1:])
