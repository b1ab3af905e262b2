# The script binds the class's name to its only instance, and pickle looks for the class.
import torch
from torch.utils.data import DataLoader


class Collate:  # LDR206
    def __init__(self, width):
        self.width = width

    def __call__(self, batch):
        return torch.tensor(batch).view(-1, self.width)


Collate = Collate(width=2)


if __name__ == "__main__":
    for batch in DataLoader([1, 2, 3, 4], batch_size=4, num_workers=1, collate_fn=Collate):
        print(batch)
