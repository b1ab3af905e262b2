# multiprocess is multiprocessing with dill: lambdas cross, but a guard is still needed.
# library: multiprocess
# hangs: finished its bootstrapping phase
from multiprocess import Pool

with Pool(1) as pool:  # LDR101
    print(pool.map(lambda x: x + 1, range(3)))
