# A setup function that is called at import sets the start method.
import os
from multiprocessing import set_start_method

import torch
from torch.utils.data import DataLoader, TensorDataset


def setup_environment(seed=0):
    os.environ["OMP_NUM_THREADS"] = "1"
    torch.manual_seed(seed)
    set_start_method("spawn")


setup_environment(seed=1)  # LDR103

if __name__ == "__main__":
    ds = TensorDataset(torch.randn(8, 1))
    print(len([b for b in DataLoader(ds, batch_size=2, num_workers=1)]))
