# apply: safe
import multiprocessing

import torch
from torch.utils.data import DataLoader, TensorDataset

multiprocessing.set_start_method("spawn")
torch.manual_seed(0)

targets = torch.tensor([0.0, 1.0, 2.0, 3.0])
loader = DataLoader(TensorDataset(targets), batch_size=2, num_workers=1)
for epoch in range(2):
    for (target,) in loader:
        print(epoch, target.tolist())
