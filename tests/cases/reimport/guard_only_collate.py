# The collate function is defined under the guard, where a worker cannot find it again.
import torch
from torch.utils.data import DataLoader

samples = [[1], [1, 2], [1, 2, 3], [4]]

if __name__ == "__main__":
    LIMIT = 2

    def collate(batch):  # LDR206
        return torch.tensor([sum(row) for row in batch])

    loader = DataLoader(samples[: LIMIT + 2], batch_size=2, collate_fn=collate, num_workers=1)
    for batch in loader:
        print(batch)
