# set_start_method with force as the second positional argument.
import torch
from torch import multiprocessing
from torch.utils.data import DataLoader, TensorDataset

multiprocessing.set_start_method("spawn", True)

if __name__ == "__main__":
    for (x,) in DataLoader(TensorDataset(torch.arange(4)), batch_size=2, num_workers=1):
        print(x)
