# Rank 0 takes the port that the environment names.
import os

import torch.distributed as dist
from torch.utils.data import DataLoader

os.environ["MASTER_ADDR"] = "localhost"
os.environ["MASTER_PORT"] = "28511"
dist.init_process_group("gloo", rank=0, world_size=1)  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
