# A file as the meeting point takes no port.
import torch.distributed as dist
from torch.utils.data import DataLoader

dist.init_process_group("gloo", init_method="file:///tmp/dlfix_case_store", rank=0, world_size=1)

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
