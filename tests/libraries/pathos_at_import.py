# pathos uses multiprocess.
# library: pathos
# hangs: finished its bootstrapping phase
from pathos.multiprocessing import ProcessingPool as Pool

pool = Pool(1)  # LDR101
print(pool.map(lambda x: x + 1, range(3)))
