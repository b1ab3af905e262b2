# joblib's other backend is multiprocessing's pool, which does run the main module again.
# library: joblib
# hangs: finished its bootstrapping phase
from joblib import Parallel, delayed


def half(x):
    return x / 2


print(Parallel(n_jobs=2, backend="multiprocessing")(delayed(half)(i) for i in range(3)))  # LDR101
