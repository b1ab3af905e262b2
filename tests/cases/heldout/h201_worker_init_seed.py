# worker_init_fn is a lambda that seeds numpy.
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __len__(self):
        return 6

    def __getitem__(self, i):
        return torch.from_numpy(np.random.randn(2))


def train(seed: int = 0) -> None:
    torch.manual_seed(seed)
    loader = DataLoader(Noise(), batch_size=2, num_workers=2,
                        worker_init_fn=lambda worker_id: np.random.seed(seed + worker_id))  # LDR201
    for epoch in range(1):
        for b in loader:
            print(b)


if __name__ == '__main__':
    train()
