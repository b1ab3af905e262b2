# Queues, locks and shared values of multiprocessing are made and used, but no process is started.
import multiprocessing as mp
import queue

import torch

q = mp.Queue()
lock = mp.Lock()
counter = mp.Value("i", 0)
event = mp.Event()

with lock:
    counter.value += int(torch.ones(3).sum())
event.set()
q.put(counter.value)
print(q.get(timeout=10), event.is_set())
local = queue.Queue()
local.put(1)
print(local.get())
