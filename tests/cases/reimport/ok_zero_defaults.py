# Zero comes from function defaults and a dataclass field, through two calls.
from dataclasses import dataclass

from torch.utils.data import DataLoader


@dataclass
class Options:
    batch_size: int = 2
    workers: int = 0


def loader_for(data, options=Options(), num_workers=None):
    n = options.workers if num_workers is None else num_workers
    return DataLoader(data, options.batch_size, num_workers=n)


def run(opts):
    for batch in loader_for(list(range(4)), opts):
        print(batch)


run(Options(batch_size=4))
print(next(iter(loader_for([1, 2]))))
