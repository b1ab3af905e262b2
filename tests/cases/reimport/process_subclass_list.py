# A list of Process subclass instances is started in a loop at import time.
import torch
from torch.multiprocessing import Process


class Summer(Process):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def run(self):
        print(torch.arange(self.n).sum())


workers = [Summer(n) for n in (3,)]
for w in workers:
    w.start()  # LDR101
for w in workers:
    w.join()
assert all(w.exitcode == 0 for w in workers), "a child failed"
