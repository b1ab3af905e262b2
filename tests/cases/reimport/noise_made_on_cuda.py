# An iterable dataset makes its noise on the GPU inside the worker.
import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Noise(IterableDataset):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def __iter__(self):
        info = get_worker_info()
        step = info.num_workers if info is not None else 1
        for _ in range(info.id if info is not None else 0, self.n, step):
            yield torch.zeros(3, device="cuda")  # LDR301


if __name__ == "__main__":
    for noise in DataLoader(Noise(4), batch_size=2, num_workers=1):
        print(noise.shape)
