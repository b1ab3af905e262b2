# worker_init_fn repeats what main() does: the global, the dtype, the sharing strategy.
import torch
import torch.multiprocessing as mp
from torch.utils.data import DataLoader

scale = 1


def prepare(worker_id=0):
    global scale
    scale = 10
    torch.set_default_dtype(torch.float64)
    mp.set_sharing_strategy("file_system")


def collate(batch):
    return scale * torch.ones(len(batch))


def main():
    prepare()
    loader = DataLoader(range(4), num_workers=1, collate_fn=collate, worker_init_fn=prepare)
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
