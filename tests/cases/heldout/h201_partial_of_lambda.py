# functools.partial around a lambda as collate_fn.
from functools import partial

import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def loaders(pad_idx, workers=2):
    data = [torch.arange(n) for n in (3, 5, 2, 4)]
    pad = partial(lambda xs, value: pad_sequence(xs, True, value), value=pad_idx)  # LDR201
    return DataLoader(data, batch_size=2, collate_fn=pad, num_workers=workers)


if __name__ == "__main__":
    for b in loaders(pad_idx=0):
        print(b)
