# Workers are used only where the start method is fork, which runs nothing again.
import multiprocessing as mp

from torch.utils.data import DataLoader


def worker_count(wanted=1):
    return wanted if mp.get_start_method() == "fork" else 0


loader = DataLoader(list(range(4)), batch_size=2, num_workers=worker_count())
for batch in loader:
    print(batch)
