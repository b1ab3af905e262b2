# Tasks start the processes of an executor: at import time, and by spawn.
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def double(n):
    return 2 * n


with ProcessPoolExecutor(1, mp_context=mp.get_context("spawn")) as executor:
    print(executor.submit(double, 1).result())  # LDR101: windows macos linux>=3.14 linux
