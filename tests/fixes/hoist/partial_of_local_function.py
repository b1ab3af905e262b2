# apply: safe
import functools

import torch
from torch.utils.data import DataLoader


def main():
    base = 0.5

    def power(exponent, batch, shift=0):
        return torch.tensor(batch, dtype=torch.float64) ** exponent + shift + base

    cube = functools.partial(power, 3)
    loader = DataLoader([1, 2, 3], batch_size=3, num_workers=1, collate_fn=cube)
    print([batch.tolist() for batch in loader])

    shifted = functools.partial(power, 2, shift=-1)
    loader = DataLoader([1, 2, 3], batch_size=2, num_workers=1, collate_fn=shifted)
    print([batch.tolist() for batch in loader])


if __name__ == "__main__":
    main()
