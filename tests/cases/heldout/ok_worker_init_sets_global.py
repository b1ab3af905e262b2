# worker_init_fn gives each worker the global that __getitem__ reads; the guard gives it to the parent.
import torch
from torch.utils.data import DataLoader, Dataset


def init_worker(worker_id):
    global rng
    rng = torch.Generator().manual_seed(worker_id)


class Samples(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.randn(2, generator=rng)


if __name__ == "__main__":
    rng = torch.Generator().manual_seed(99)
    ds = Samples()
    print("peek", ds[0])
    for b in DataLoader(ds, batch_size=2, num_workers=1, worker_init_fn=init_worker):
        print(b)
