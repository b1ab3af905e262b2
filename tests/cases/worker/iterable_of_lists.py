# Iterable datasets that each worker reads whole: a shuffled list, files, a chain, a wrapped one.
import glob
import random

from torch.utils.data import ChainDataset, DataLoader, IterableDataset


class Shuffled(IterableDataset):
    def __init__(self, data):
        self.data = list(data)

    def __iter__(self):  # LDR305
        order = self.data[:]
        random.shuffle(order)
        for number, item in enumerate(order):
            yield number, item


class Files(IterableDataset):
    def __init__(self, pattern):
        self.paths = sorted(glob.glob(pattern))

    def __iter__(self):  # LDR305
        for path in self.paths:
            with open(path) as file:
                yield from (line.strip() for line in file)


class Scaled(IterableDataset):
    def __init__(self, inner):
        self.inner = inner

    def __iter__(self):  # LDR305
        for number, item in self.inner:
            yield number, 2 * item


def start(worker_id):
    random.seed(worker_id)


if __name__ == "__main__":
    for batch in DataLoader(Scaled(Shuffled(range(4))), num_workers=2, worker_init_fn=start):
        print(batch)
    for batch in DataLoader(ChainDataset([Files("*.csv"), Shuffled("ab")]), num_workers=2):
        print(batch)
