# apply: safe
import torch
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.tensor([1.0, 3.0, 5.0])), num_workers=1)
total = 0.0
for (value,) in loader:
    total += value.item()

from dataclasses import dataclass, field
from enum import Enum, auto


class Phase(Enum):
    TRAIN = auto()
    TEST = auto()


@dataclass
class Result:
    phase: Phase
    values: list = field(default_factory=list)

    def best(self):
        return max(self.values)


result = Result(Phase.TEST)
for (value,) in loader:
    result.values.append(value.item() / total)
print(result.phase.name, f"{result.best():.3f}")
