# A multiprocessing Pool is opened at module level to preprocess files.
from multiprocessing import Pool


def load(i):
    return i * i


names = list(range(4))
pool = Pool(processes=1)  # LDR101
table = pool.map(load, names)
pool.close()
pool.join()
print(table)
