# A decorated local function is the collate function; the mark is at its def.
import torch
from torch.utils.data import DataLoader


def train(rows, width):
    @torch.no_grad()
    def collate(batch):  # LDR202
        return torch.tensor([r[:width] for r in batch])

    for b in DataLoader(rows, batch_size=2, collate_fn=collate, num_workers=1):
        print(b)


if __name__ == "__main__":
    train([[1, 2, 3], [4, 5, 6]], 2)
