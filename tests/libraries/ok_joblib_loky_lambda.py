# joblib's own backend, and its threads.
# library: joblib
from joblib import Parallel, delayed

print(Parallel(n_jobs=2)(delayed(lambda x: x / 2)(i) for i in range(3)))
print(Parallel(n_jobs=2, backend="loky")(delayed(lambda x: x / 2)(i) for i in range(3)))
print(Parallel(n_jobs=2, backend="threading")(delayed(lambda x: x / 2)(i) for i in range(3)))
