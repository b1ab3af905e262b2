# functools.partial of a function that is local to run().
import functools

import torch
from torch.utils.data import DataLoader, TensorDataset


def run(workers):
    def stack(batch, dtype):  # LDR202
        return torch.stack([b[0] for b in batch]).to(dtype)

    half = functools.partial(stack, dtype=torch.float16)
    ds = TensorDataset(torch.randn(6, 2))
    opts = dict(batch_size=3, num_workers=workers, collate_fn=half)
    for b in DataLoader(ds, **opts):
        print(b.dtype)


if __name__ == "__main__":
    run(workers=2)
