# Local variables and parameters may bear the name of the module-level collate function.
import torch
from torch.utils.data import DataLoader


def collate(batch):
    return torch.tensor(batch)


def summarize(collate):
    return sum(b.sum().item() for b in collate)


def check():
    collate = [1, 2]
    return len(collate)


if __name__ == "__main__":
    loader = DataLoader([1, 2, 3, 4], batch_size=2, num_workers=1, collate_fn=collate)
    print(summarize(loader), check())
