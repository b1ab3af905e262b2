# apply: safe
import torch
from torch.utils.data import DataLoader

scale = 100


def collate(batch):
    return torch.tensor(batch) * scale


def train():
    def collate(batch):
        return torch.tensor(batch) + 0.5

    return DataLoader([1, 2, 3], batch_size=2, num_workers=1, collate_fn=collate)


def test(scale):
    def collate(batch):
        return torch.tensor(batch) - scale

    return DataLoader([1, 2, 3], batch_size=2, num_workers=1, collate_fn=collate)


if __name__ == "__main__":
    for loader in (train(), test(scale=1), DataLoader([1], num_workers=1, collate_fn=collate)):
        print([batch.tolist() for batch in loader])
