# itertools.zip_longest and chain.from_iterable over loaders at module level.
from itertools import chain, zip_longest

import torch
from torch.utils.data import DataLoader, TensorDataset

a = DataLoader(TensorDataset(torch.zeros(8)), batch_size=4, num_workers=1)
b = DataLoader(TensorDataset(torch.ones(4)), batch_size=4, num_workers=1)

for p, q in zip_longest(a, b):  # LDR101
    print(p, q)

for (x,) in chain.from_iterable([a, b]):  # LDR101
    print(x)
