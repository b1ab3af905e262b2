# Processes, executors and wrappers are built at module level and only started under the guard.
from concurrent.futures import ProcessPoolExecutor
from functools import partial

import torch
from torch.multiprocessing import Process
from torch.utils.data import DataLoader


def work(n):
    return int(torch.arange(n).sum())


def drain(loader):
    return [int(x) for x in loader]


proc = Process(target=work, args=(3,))
executor = ProcessPoolExecutor(max_workers=1)
job = partial(drain, DataLoader(list(range(4)), num_workers=1))
print("built", proc.name, len(job.args))

if __name__ == "__main__":
    proc.start()
    proc.join()
    print(executor.submit(work, 4).result(), job(), proc.exitcode)
    executor.shutdown()
