# Nobody but the workers uses CUDA: forked ones may.
import torch
from torch.utils.data import DataLoader


def collate(batch):
    return torch.tensor(batch).cuda().sum().item()  # LDR301: windows linux>=3.14


if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
        print(batch)
