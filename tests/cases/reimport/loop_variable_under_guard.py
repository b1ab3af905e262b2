# The variable of a for loop under the guard is read by an iterable dataset in the worker.
from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Counter(IterableDataset):
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        info = get_worker_info()
        start, step = (info.id, info.num_workers) if info else (0, 1)
        for k in range(start, self.n, step):
            yield k * power  # LDR302


if __name__ == "__main__":
    for power in (1, 10):
        print([int(x) for x in DataLoader(Counter(4), num_workers=1)])
