# The function that a Process should run is defined under the guard.
import multiprocessing as mp
import sys

import torch

if __name__ == "__main__":

    def produce(queue, n):  # LDR206
        queue.put(int(torch.arange(n).sum()))

    queue = mp.Queue()
    proc = mp.Process(target=produce, args=(queue, 3), daemon=True)
    proc.start()
    proc.join(20)
    sys.exit(proc.exitcode)
