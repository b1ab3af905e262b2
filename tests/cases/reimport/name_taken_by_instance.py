# The class's name is rebound to its only instance, so pickle finds an object in its place.
import torch
from torch.utils.data import DataLoader


class collate:  # LDR206
    def __init__(self, pad):
        self.pad = pad

    def __call__(self, rows):
        width = max(map(len, rows))
        return torch.tensor([r + [self.pad] * (width - len(r)) for r in rows])


collate = collate(pad=0)

if __name__ == "__main__":
    for batch in DataLoader([[1], [2, 3], [4], []], 2, collate_fn=collate, num_workers=1):
        print(batch.tolist())
