# The guard is written the other way round.
import torch
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.arange(6)), batch_size=3, num_workers=1)

if "__main__" == __name__:
    for (x,) in loader:
        print(x)
