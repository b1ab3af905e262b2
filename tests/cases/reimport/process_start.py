# A multiprocessing.Process is started at module level and its exit code becomes the script's.
import multiprocessing as mp
import sys

import torch


def work(n):
    print("child has", torch.ones(n).sum().item())


proc = mp.Process(target=work, args=(3,))
proc.start()  # LDR101
proc.join()
sys.exit(proc.exitcode)
