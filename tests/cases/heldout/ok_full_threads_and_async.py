# Threads, an executor of threads and a producer with local functions; loader is guarded and plain.
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

import torch
from torch.utils.data import DataLoader, TensorDataset


class BackgroundGenerator(threading.Thread):
    def __init__(self, generator, max_prefetch=1):
        super().__init__(daemon=True)
        self.queue = queue.Queue(max_prefetch)
        self.generator = generator
        self.start()

    def run(self):
        for item in self.generator:
            self.queue.put(item)
        self.queue.put(None)

    def __iter__(self):
        while (item := self.queue.get()) is not None:
            yield item


def download(n):
    with ThreadPoolExecutor(4) as ex:
        return list(ex.map(lambda i: float(i) ** 2, range(n)))


values = download(8)
ticker = threading.Timer(0.0, lambda: None)
ticker.start()


def main():
    ds = TensorDataset(torch.tensor(values))
    for (x,) in BackgroundGenerator(iter(DataLoader(ds, batch_size=4, num_workers=1))):
        print(x)


if __name__ == "__main__":
    main()
