# copyreg tells pickle how to rebuild an object that holds a lambda.
import copyreg

import torch
from torch.utils.data import DataLoader


class Padder:
    def __init__(self, pad):
        self.pad = pad
        self.fill = lambda row, n: row + [pad] * (n - len(row))

    def __call__(self, batch):
        n = max(map(len, batch))
        return torch.tensor([self.fill(b, n) for b in batch])


copyreg.pickle(Padder, lambda p: (Padder, (p.pad,)))


def main():
    for b in DataLoader([[1], [2, 3]], batch_size=2, collate_fn=Padder(0), num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
