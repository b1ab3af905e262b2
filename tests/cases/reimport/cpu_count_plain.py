# One worker for each core, and the loop is not guarded.
import multiprocessing

import torch
from torch.utils import data

train = data.TensorDataset(torch.arange(4), torch.arange(4) % 2)
loader = data.DataLoader(train, batch_size=2, num_workers=multiprocessing.cpu_count())

for epoch in range(1, 2):
    for inputs, targets in loader:  # LDR101
        print(epoch, inputs, targets)
