# The worker count is the smaller of a cap and the machine's cores, computed at the top.
import os

from torch.utils.data import DataLoader

MAX_WORKERS = 1
NUM_WORKERS = min(MAX_WORKERS, os.cpu_count())

loader = DataLoader(list(range(4)), batch_size=2, num_workers=NUM_WORKERS)
batches = iter(loader)  # LDR101
print(next(batches), next(batches))
