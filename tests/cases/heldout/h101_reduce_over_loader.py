# functools.reduce goes through the loader at module level.
from functools import reduce

import torch
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.randn(8, 2)), batch_size=4, num_workers=1)
total = reduce(lambda acc, batch: acc + batch[0].sum(0), loader, torch.zeros(2))  # LDR101
print(total / len(loader.dataset))
