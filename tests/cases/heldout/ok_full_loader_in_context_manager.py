# A context manager that builds loaders, nested helpers, star-args and a guard at the end.
import contextlib
import inspect
import time

import torch
from torch.utils.data import ChainDataset, ConcatDataset, DataLoader, Dataset, IterableDataset, get_worker_info


class Count(IterableDataset):
    def __init__(self, *bounds):
        self.start, self.end = (0, *bounds)[-2:]

    def __iter__(self):
        info = get_worker_info()
        lo, step = (info.id, info.num_workers) if info is not None else (0, 1)
        yield from range(self.start + lo, self.end, step)


class Const(Dataset):
    def __init__(self, v, n):
        self.v, self.n = v, n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.v


@contextlib.contextmanager
def timer(name):
    start = time.time()
    yield lambda: time.time() - start
    print(f"{name}: {time.time() - start:.1f}s")


def filter_kwargs(fn, **kwargs):
    ok = set(inspect.signature(fn).parameters)
    return dict(filter(lambda kv: kv[0] in ok, kwargs.items()))


@contextlib.contextmanager
def loaders(*datasets, **kwargs):
    made = [DataLoader(d, **filter_kwargs(DataLoader.__init__, **kwargs)) for d in datasets]
    try:
        yield made
    finally:
        made.clear()


def main():
    chain = ChainDataset([Count(3), Count(5, 8)])
    concat = ConcatDataset([Const(1, 3), Const(2, 2)])
    with timer("epoch") as elapsed, loaders(chain, concat, batch_size=2, num_workers=1, unknown=3) as made:
        for dl in made:
            for b in dl:
                assert isinstance(b, torch.Tensor)
                print(b.tolist(), f"{elapsed():.2f}")


if __name__ == "__main__":
    main()
