# A set-up function sets the start method, and it is called at import time.
from multiprocessing import set_start_method

import torch
from torch.utils.data import DataLoader


def configure(seed):
    torch.manual_seed(seed)
    set_start_method("spawn")


configure(3)  # LDR103

if __name__ == "__main__":
    loader = DataLoader(list(range(4)), num_workers=1)
    print(sum(int(x) for x in loader))
