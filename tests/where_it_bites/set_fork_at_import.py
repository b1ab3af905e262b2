# A forked process does not run this again.
import multiprocessing as mp

from torch.utils.data import DataLoader

mp.set_start_method("fork")  # LDR403: windows

for batch in DataLoader(range(4), num_workers=1):
    print(batch)
