# worker_init_fn warms up the GPU in every worker.
import torch
from torch.utils.data import DataLoader


def warm_up(worker_id):
    torch.manual_seed(worker_id)
    torch.ones(1).to("cuda:0")  # LDR301


def get_loader(data):
    return DataLoader(data, batch_size=2, num_workers=1, worker_init_fn=warm_up)


if __name__ == "__main__":
    for batch in get_loader(list(range(4))):
        print(batch.to("cuda:0", non_blocking=True))
