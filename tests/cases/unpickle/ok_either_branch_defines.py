# Each branch defines the function once at module level, so its name leads back.
import sys

import torch
from torch.utils.data import DataLoader

if sys.version_info >= (3, 12):

    def collate(batch):
        return torch.tensor(batch)

else:

    def collate(batch):
        return torch.as_tensor(batch)


try:
    from missing_collate_package import init_worker
except ImportError:

    def init_worker(worker_id):
        torch.manual_seed(worker_id)


if __name__ == "__main__":
    loader = DataLoader([1, 2], num_workers=1, collate_fn=collate, worker_init_fn=init_worker)
    print(list(loader))
