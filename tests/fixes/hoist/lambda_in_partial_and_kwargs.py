# apply: safe
from functools import partial

import torch
from torch.utils.data import DataLoader


def collate(batch, convert, skip=()):
    return torch.tensor([convert(x) for x in batch if x not in skip])


def main():
    loader_args = dict(batch_size=3, num_workers=1)
    loader_args["collate_fn"] = partial(collate, convert=lambda x: x**2, skip=(2,))
    for batch in DataLoader(range(6), **loader_args):
        print(batch.tolist())

    other = {"worker_init_fn": lambda worker_id: torch.manual_seed(worker_id), "num_workers": 1}
    for batch in DataLoader(range(2), **other):
        print(batch.tolist())


if __name__ == "__main__":
    main()
