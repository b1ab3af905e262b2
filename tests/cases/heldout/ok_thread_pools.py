# Thread pools with lambdas and no guard: no process is started.
import multiprocessing.dummy
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.dummy import Pool as DummyPool
from multiprocessing.pool import ThreadPool

import torch
from torch.utils.data import DataLoader, TensorDataset

with ThreadPool(2) as pool:
    squares = pool.map(lambda i: i * i, range(8))
with DummyPool(2) as pool:
    cubes = pool.map(lambda i: i**3, range(8))
with ThreadPoolExecutor(2) as ex:
    halves = list(ex.map(lambda i: i / 2, range(8)))
p = multiprocessing.dummy.Process(target=lambda: print("thread"))
p.start()
p.join()


def main():
    ds = TensorDataset(torch.tensor(squares), torch.tensor(cubes), torch.tensor(halves))
    for row in DataLoader(ds, batch_size=4, num_workers=1):
        print(row)


if __name__ == "__main__":
    main()
