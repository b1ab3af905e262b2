# Neither the start method nor the training loop is guarded.
import multiprocessing

from torch.utils.data import DataLoader

if multiprocessing.cpu_count() > 0:
    multiprocessing.set_start_method(method="spawn")  # LDR103

for item in DataLoader(list(range(4)), num_workers=1):  # LDR101
    print(item)
