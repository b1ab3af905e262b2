# Gradients are off in the script only: the workers record them.
import torch
from torch.utils.data import DataLoader

layer = torch.nn.Linear(2, 2)


def collate(batch):
    return layer(torch.stack(batch))  # LDR501


if __name__ == "__main__":
    torch.set_grad_enabled(False)
    rows = [torch.ones(2)] * 4
    for batch in DataLoader(rows, num_workers=1, collate_fn=collate, timeout=5):
        print(batch)
