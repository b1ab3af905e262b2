# functools.partial of module-level functions, nested, with plain arguments.
from functools import partial

import torch
from torch.utils.data import DataLoader


def pad(batch, value, width=None):
    n = width or max(map(len, batch))
    return torch.tensor([list(b) + [value] * (n - len(b)) for b in batch])


def init(worker_id, base_seed):
    torch.manual_seed(base_seed + worker_id)


def main():
    collate = partial(pad, value=-1)
    wide = partial(collate, width=5)
    for fn in (collate, wide):
        loader = DataLoader(
            [(1,), (2, 3), (4, 5, 6)],
            batch_size=3,
            collate_fn=fn,
            worker_init_fn=partial(init, base_seed=3),
            num_workers=1,
        )
        print(next(iter(loader)).shape)


if __name__ == "__main__":
    main()
