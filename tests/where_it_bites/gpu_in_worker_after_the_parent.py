# The script itself uses CUDA: a forked worker may not start it again.
import torch
from torch.utils.data import DataLoader


def collate(batch):
    return torch.tensor(batch).cuda().sum().item()  # LDR301: windows linux>=3.14 linux


if __name__ == "__main__":
    model = torch.nn.Linear(1, 1).cuda()
    for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
        print(batch)
