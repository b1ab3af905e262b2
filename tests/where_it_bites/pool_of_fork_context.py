# The same, forked: the lambda goes through a queue all the same.
import multiprocessing as mp

with mp.get_context("fork").Pool(1) as pool:  # LDR403: windows
    print(pool.map(str, [1, 2]))
    print(pool.map(lambda n: 2 * n, [1, 2]))  # LDR201: macos linux>=3.14 linux
