# apply: safe
from functools import partial

import torch
from torch.utils.data import DataLoader


def retry(times, errors=(OSError,)):
    def decorate(function):
        def attempt(batch):
            for left in reversed(range(times)):
                try:
                    return function(batch)
                except errors:
                    if not left:
                        raise

        return attempt

    return decorate


@retry(times=2)
def to_tensor(batch):
    return torch.tensor(batch)


def main():
    make = partial(DataLoader, batch_size=2, num_workers=1)
    for batch in make([1.5, 2.5, 3.5], collate_fn=to_tensor):
        print(batch.tolist())


if __name__ == "__main__":
    main()
