# The collate function is defined under the guard, which the worker does not run.
import torch
from torch.utils.data import DataLoader

if __name__ == "__main__":
    data = [torch.rand(2) for _ in range(4)]

    def collate(batch):  # LDR206
        return torch.stack(batch, dim=1)

    for batch in DataLoader(data, batch_size=2, num_workers=1, collate_fn=collate):
        print(batch.shape)
