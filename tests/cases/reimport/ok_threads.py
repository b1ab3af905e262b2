# Threads in every form: Thread, ThreadPoolExecutor, ThreadPool and multiprocessing.dummy.
import multiprocessing.dummy as mp
import threading
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.pool import ThreadPool

import torch


def square(x):
    return float(torch.tensor(x) ** 2)


t = threading.Thread(target=print, args=("hello",))
t.start()
t.join()
with ThreadPoolExecutor(max_workers=2) as ex:
    print(list(ex.map(square, [1, 2])))
with ThreadPool(2) as pool:
    print(pool.map(square, [3, 4]))
with mp.Pool(2) as pool:
    print(pool.map(square, [5, 6]))
p = mp.Process(target=square, args=(7,))
p.start()
p.join()
