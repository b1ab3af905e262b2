# Iterable datasets in a ChainDataset carry their lambda filter to the worker.
import torch
from torch.utils.data import ChainDataset, DataLoader, IterableDataset, get_worker_info


class Stream(IterableDataset):
    def __init__(self, numbers, keep):
        self.numbers = numbers
        self.keep = keep

    def __iter__(self):
        info = get_worker_info()
        start, step = (info.id, info.num_workers) if info else (0, 1)
        for n in self.numbers[start::step]:
            if self.keep(n):
                yield torch.tensor(n)


if __name__ == "__main__":
    even = Stream(range(6), keep=lambda n: n % 2 == 0)  # LDR201
    chained = ChainDataset([Stream(range(3), keep=bool), even])
    for x in DataLoader(chained, batch_size=2, num_workers=1):
        print(x)
