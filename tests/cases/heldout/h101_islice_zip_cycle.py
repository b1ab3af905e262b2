# Loaders are zipped, and cut with islice, in module-level loops.
import itertools

import torch
from torch.utils.data import DataLoader, TensorDataset

labelled = DataLoader(TensorDataset(torch.randn(16, 2), torch.ones(16)), batch_size=4, num_workers=1)
unlabelled = DataLoader(TensorDataset(torch.randn(32, 2)), batch_size=4, num_workers=1)

for (xl, yl), (xu,) in zip(itertools.cycle(labelled), unlabelled):  # LDR101
    loss = xl.mean() + xu.mean()
    print(loss.item())

for (x,) in itertools.islice(unlabelled, 2):  # LDR101
    print(x.shape)
