# A pool at import time: its processes import this file again, also on Linux.
import multiprocessing as mp


def double(n):
    return 2 * n


context = mp.get_context("spawn")
with context.Pool(1) as pool:  # LDR101: windows macos linux>=3.14 linux
    print(pool.map_async(double, [1, 2]).get(5))
