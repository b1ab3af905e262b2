# functools.wraps gives the wrapper the name under which it is found again.
import functools

import torch
from torch.utils.data import DataLoader


def logged(prefix):
    def decorator(fn):
        @functools.wraps(fn)
        def wrapper(batch):
            if not batch:
                print(prefix, "empty batch")
            return fn(batch)

        return wrapper

    return decorator


@logged("collate:")
def collate(batch):
    return torch.tensor(batch)


if __name__ == "__main__":
    print(list(DataLoader([1, 2, 3, 4], batch_size=2, num_workers=1, collate_fn=collate)))
