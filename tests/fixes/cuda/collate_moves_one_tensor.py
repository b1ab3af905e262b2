# apply: unsafe
import torch
from torch.utils.data import DataLoader

device = torch.device("cuda")


def collate(rows):
    return torch.tensor(rows).to(device)


if __name__ == "__main__":
    loader = DataLoader([[1, 2], [3, 4]], batch_size=2, num_workers=1, collate_fn=collate)
    for step, batch in enumerate(loader):
        print(step, batch.sum().item())
