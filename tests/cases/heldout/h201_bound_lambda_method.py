# A method that is written as a lambda in the class body becomes collate_fn through self.
import torch
from torch.utils.data import DataLoader


class Bag:
    collate = lambda self, rows: torch.tensor(rows) + self.shift  # LDR201

    def __init__(self, shift):
        self.shift = shift

    def loader(self, rows):
        return DataLoader(rows, batch_size=2, collate_fn=self.collate, num_workers=1)


if __name__ == "__main__":
    for b in Bag(1).loader([1, 2, 3]):
        print(b)
