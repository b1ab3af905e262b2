# The module rebinds the collate function to a partial of itself.
from functools import partial

import torch
from torch.utils.data import DataLoader


def collate(batch, pad):  # LDR206
    n = max(map(len, batch))
    return torch.tensor([b + [pad] * (n - len(b)) for b in batch])


collate = partial(collate, pad=0)


def main():
    for b in DataLoader([[1], [2, 3]], batch_size=2, collate_fn=collate, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
