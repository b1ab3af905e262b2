# A class in the body of another class has a qualified name that leads back to it.
import enum
from typing import NamedTuple

import torch
from torch.utils.data import DataLoader, Dataset


class Scenes(Dataset):
    class Kind(enum.Enum):
        INDOOR = 0
        OUTDOOR = 1

    class Frame(NamedTuple):
        number: int
        kind: "Scenes.Kind"

    def __init__(self, n):
        self.frames = [self.Frame(i, self.Kind(i % 2)) for i in range(n)]

    def __len__(self):
        return len(self.frames)

    def __getitem__(self, i):
        frame = self.frames[i]
        return torch.tensor(frame.number), frame.kind.value


if __name__ == "__main__":
    for numbers, kinds in DataLoader(Scenes(4), batch_size=2, num_workers=1):
        print(numbers, kinds)
