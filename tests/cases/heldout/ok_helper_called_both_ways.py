# One helper makes both loaders; the one with a lambda has no workers.
import torch
from torch.utils.data import DataLoader, TensorDataset


def first(batch):
    return batch[0]


def make(ds, workers, collate=None, **extra):
    if workers == 0:
        return DataLoader(ds, batch_size=2, collate_fn=collate, **extra)
    return DataLoader(ds, batch_size=2, collate_fn=collate, num_workers=workers, persistent_workers=True, **extra)


def main():
    ds = TensorDataset(torch.arange(4))
    for dl in (make(ds, 1, first), make(ds, 0, lambda b: len(b), shuffle=True)):
        for x in dl:
            print(x)


if __name__ == "__main__":
    main()
