# The process group wants the port once more.
import torch.distributed as dist
from torch.utils.data import DataLoader

dist.init_process_group(  # LDR105
    "gloo", init_method="tcp://127.0.0.1:28473", rank=0, world_size=1
)

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
