# The default_factory of a field is called for each instance, and only what it makes crosses.
from dataclasses import dataclass, field

import torch
from torch.utils.data import DataLoader, Dataset


@dataclass
class Config(Dataset):
    sizes: list = field(default_factory=lambda: [1, 2, 3])
    label: str = field(default="x", metadata={"help": lambda: "name of the class"})

    def __len__(self):
        return len(self.sizes)

    def __getitem__(self, i):
        return torch.zeros(self.sizes[i])


if __name__ == "__main__":
    for item in DataLoader(Config(), num_workers=1):
        print(item.shape)
