# Workers start on Linux and nowhere else.
from sys import platform

import torch
from torch.utils.data import DataLoader


def loader(dataset):
    if platform == "linux" or platform == "linux2":
        return DataLoader(dataset, batch_size=2, num_workers=1)
    return DataLoader(dataset, batch_size=2)


if __name__ == "__main__":
    for batch in loader(torch.arange(4)):
        print(batch)
