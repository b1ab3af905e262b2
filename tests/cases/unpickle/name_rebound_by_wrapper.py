# The plain function was stored away before its name was bound to the wrapped one.
import functools

import torch
from torch.utils.data import DataLoader


def checked(fn):
    @functools.wraps(fn)
    def inner(batch):
        assert batch, "empty batch"
        return fn(batch)

    return inner


def stack(batch):  # LDR206
    return torch.tensor(batch)


fast_stack = stack
stack = checked(stack)


def main(debug=False):
    collate = stack if debug else fast_stack
    for batch in DataLoader([1.0, 2.0], num_workers=1, collate_fn=collate):
        print(batch)


if __name__ == "__main__":
    main()
