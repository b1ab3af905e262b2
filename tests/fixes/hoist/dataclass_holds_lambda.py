# apply: safe
from dataclasses import dataclass, field
from typing import Callable

from torch.utils.data import DataLoader, Dataset


@dataclass
class Config:
    size: int = 4
    key: Callable = None
    tags: list = field(default_factory=lambda: ["a", "b"])  # stays in the parent


class Tagged(Dataset):
    def __init__(self, config):
        self.config = config

    def __len__(self):
        return self.config.size

    def __getitem__(self, i):
        tags = self.config.tags
        return self.config.key(i), max(tags, key=lambda tag: (i % 2, tag))


if __name__ == "__main__":
    config = Config(size=3, key=lambda i: -i)
    for key, tag in DataLoader(Tagged(config), batch_size=3, num_workers=1):
        print(key.tolist(), tag)
