# A library-like file: only definitions, loaders are built and iterated in functions that nobody calls.
from typing import Iterator

import torch
from torch.utils.data import DataLoader, Dataset

__all__ = ["Squares", "batches", "mean_of"]


class Squares(Dataset):
    def __init__(self, n: int):
        self.n = n

    def __len__(self) -> int:
        return self.n

    def __getitem__(self, i: int) -> torch.Tensor:
        return torch.tensor(float(i * i))


def batches(n: int, workers: int = 2) -> Iterator[torch.Tensor]:
    yield from DataLoader(Squares(n), batch_size=2, num_workers=workers)


def mean_of(n: int) -> float:
    values = [b.mean().item() for b in batches(n)]
    return sum(values) / len(values)


lazily = batches(4)
