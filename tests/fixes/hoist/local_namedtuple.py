# apply: safe
from collections import namedtuple

import torch
from torch.utils.data import DataLoader, Dataset


class Boxes(Dataset):
    def __init__(self, sizes):
        Box = namedtuple("Box", ["width", "height"])
        self.boxes = [Box(*size) for size in sizes]

    def __len__(self):
        return len(self.boxes)

    def __getitem__(self, i):
        box = self.boxes[i]
        return torch.tensor([box.width, box.height, box.width * box.height])


if __name__ == "__main__":
    for batch in DataLoader(Boxes([(1, 2), (3, 4), (5, 6)]), batch_size=2, num_workers=1):
        print(batch.tolist())
