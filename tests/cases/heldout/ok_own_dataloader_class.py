# A DataLoader class of our own, with threads for workers, has nothing to do with torch's.
import torch
from concurrent.futures import ThreadPoolExecutor
import multiprocessing as mp


class DataLoader:
    def __init__(self, dataset, batch_size=1, num_workers=0, collate_fn=None):
        self.dataset, self.batch_size = dataset, batch_size
        self.num_workers, self.collate_fn = num_workers, collate_fn or (lambda b: b)

    def __iter__(self):
        with ThreadPoolExecutor(max(1, self.num_workers)) as ex:
            for i in range(0, len(self.dataset), self.batch_size):
                rows = list(ex.map(self.dataset.__getitem__, range(i, min(len(self.dataset), i + self.batch_size))))
                yield self.collate_fn(rows)


loader = DataLoader(torch.arange(6), 2, num_workers=mp.cpu_count(), collate_fn=lambda b: torch.stack(b))
for x in loader:
    print(x)
