# Iterable datasets that are divided, or that nobody can divide: by a helper, by worker_init_fn, by
# something that is not seen, from a shared queue, or of random samples.
import random
from multiprocessing import Queue

import torch
from streams import my_share
from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Base(IterableDataset):
    def share(self, items):
        info = get_worker_info()
        return items if info is None else items[info.id :: info.num_workers]


class ByHelper(Base):
    def __iter__(self):
        return iter(self.share([1, 2, 3, 4]))


class ByHook(IterableDataset):
    def __init__(self):
        self.items = [1, 2, 3, 4]

    def __iter__(self):
        for item in self.items:
            yield item


class ByOthers(IterableDataset):
    def __iter__(self):
        yield from my_share([1, 2, 3, 4])


class Given(IterableDataset):
    def __init__(self, source):
        self.source = source

    def __iter__(self):
        for item in self.source:
            yield item


class FromQueue(IterableDataset):
    def __init__(self, queue):
        self.queue = queue

    def __iter__(self):
        while True:
            item = self.queue.get()
            if item is None:
                return
            yield item


class Endless(IterableDataset):
    def __iter__(self):
        while True:
            yield random.random()


class MadeUp(IterableDataset):
    def __iter__(self):
        for _ in range(8):
            yield torch.rand(2)


def divide(worker_id):
    info = torch.utils.data.get_worker_info()
    info.dataset.items = info.dataset.items[worker_id :: info.num_workers]


def train(source):
    for batch in DataLoader(Given(source), num_workers=2):
        print(batch)


if __name__ == "__main__":
    for data in (ByHelper(), ByOthers(), FromQueue(Queue()), Endless(), MadeUp()):
        for batch in DataLoader(data, num_workers=2):
            print(batch)
    for batch in DataLoader(ByHook(), num_workers=2, worker_init_fn=divide):
        print(batch)
    for batch in DataLoader(Given([1, 2, 3]), num_workers=1):
        print(batch)
