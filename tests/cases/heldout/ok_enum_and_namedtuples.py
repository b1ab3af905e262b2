# Enums with lambdas, NamedTuples and TypedDicts cross by name or as plain data.
import enum
from typing import NamedTuple, TypedDict

import torch
from torch.utils.data import DataLoader, Dataset


class Phase(enum.Enum):
    TRAIN = "train"
    TEST = "test"

    @property
    def key(self):
        return (lambda p: p.value)(self)


class Sample(NamedTuple):
    x: float
    y: int = 0


def rows():
    class Row(TypedDict):
        x: float

    return [Row(x=float(i)) for i in range(4)]


class Phased(Dataset):
    def __init__(self, phase):
        self.phase = phase
        self.samples = [Sample(r["x"]) for r in rows()]
        self.raw = rows()

    def __len__(self):
        return len(self.samples)

    def __getitem__(self, i):
        return torch.tensor(self.samples[i].x + self.raw[i]["x"]), self.phase.key


if __name__ == "__main__":
    for b in DataLoader(Phased(Phase.TRAIN), batch_size=2, num_workers=1):
        print(b)
