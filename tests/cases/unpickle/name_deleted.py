# The function's name is deleted after it went into a table.
import torch
from torch.utils.data import DataLoader


def _mean(batch):  # LDR206
    return torch.tensor(batch).mean()


def _total(batch):
    return torch.tensor(batch).sum()


REDUCTIONS = {"mean": _mean, "sum": _total}
del _mean


def main(reduction):
    loader = DataLoader([1.0, 2.0, 3.0, 4.0], 2, num_workers=1, collate_fn=REDUCTIONS[reduction])
    print(list(loader))


if __name__ == "__main__":
    main("mean")
