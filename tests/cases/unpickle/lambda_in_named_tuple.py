# A NamedTuple of the dataset's settings holds the lambda.
from typing import Callable, NamedTuple

import torch
from torch.utils.data import DataLoader, Dataset


class Settings(NamedTuple):
    size: int
    noise: Callable


class Noisy(Dataset):
    def __init__(self, settings):
        self.settings = settings

    def __len__(self):
        return self.settings.size

    def __getitem__(self, i):
        return torch.tensor(float(i)) + self.settings.noise(i)


if __name__ == "__main__":
    settings = Settings(4, lambda i: 0.01 * i)  # LDR201
    for batch in DataLoader(Noisy(settings), batch_size=2, num_workers=1):
        print(batch)
