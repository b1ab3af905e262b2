# Workers only where the start method is fork.
import multiprocessing as mp

import torch
from torch.utils.data import DataLoader, TensorDataset

num_workers = 2 if mp.get_start_method() == "fork" else 0
loader = DataLoader(TensorDataset(torch.arange(6)), batch_size=3, num_workers=num_workers, collate_fn=lambda b: b)
for batch in loader:
    print(batch)
