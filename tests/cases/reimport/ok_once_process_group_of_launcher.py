# torchrun tells the rank, and keeps the store itself: a worker joins it and goes on.
# not run: needs torchrun
import torch.distributed as dist
from torch.utils.data import DataLoader

dist.init_process_group("gloo")

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
