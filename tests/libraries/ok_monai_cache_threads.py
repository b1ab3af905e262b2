# Threads fill the cache, and threads load: no process, so no guard.
# library: monai
import torch
from monai.data import CacheDataset, ThreadDataLoader

rows = [{"x": torch.ones(1)}] * 4
ds = CacheDataset(rows, transform=lambda row: row, num_workers=2, progress=False)
for batch in ThreadDataLoader(ds, batch_size=2, num_workers=1, use_thread_workers=True):
    print(batch)
