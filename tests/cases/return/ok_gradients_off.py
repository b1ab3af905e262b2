# Gradients are off in every process that imports this.
import torch
from torch.utils.data import DataLoader

torch.set_grad_enabled(False)
layer = torch.nn.Linear(1, 1)


def collate(batch):
    return layer(torch.tensor(batch).float().view(-1, 1))


if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
        print(batch)
