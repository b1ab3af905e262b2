# The current process's name tells the script from a worker, even during the import there.
import multiprocessing as mp

from torch.utils.data import DataLoader

loader = DataLoader(list(range(4)), batch_size=2, num_workers=1)

if mp.current_process().name == "MainProcess":
    for batch in loader:
        print(batch)
