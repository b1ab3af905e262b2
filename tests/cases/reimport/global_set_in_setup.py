# A setup function binds the loader as a global, and the loop follows at module level.
import torch
from torch.utils.data import DataLoader, TensorDataset

loader = None


def setup(workers):
    global loader
    loader = DataLoader(TensorDataset(torch.ones(4)), batch_size=4, num_workers=workers)


setup(1)
for (ones,) in loader:  # LDR101
    print(int(ones.sum()))
