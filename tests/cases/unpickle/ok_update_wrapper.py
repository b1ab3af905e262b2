# functools.update_wrapper, called by hand, does what wraps does.
from functools import update_wrapper

import torch
from torch.utils.data import DataLoader


def twice(fn):
    def run(x):
        return fn(fn(x))

    return update_wrapper(run, fn)


@twice
def shift(batch):
    return torch.as_tensor(batch) + 1


if __name__ == "__main__":
    for batch in DataLoader([1, 2], num_workers=1, collate_fn=shift):
        print(batch)
