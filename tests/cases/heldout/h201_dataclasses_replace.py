# dataclasses.replace puts a lambda into the config that the dataset keeps.
import dataclasses
from typing import Callable, Optional

import torch
from torch.utils.data import DataLoader, Dataset


@dataclasses.dataclass(frozen=True)
class DataConfig:
    n: int = 4
    transform: Optional[Callable] = None


class Points(Dataset):
    def __init__(self, cfg: DataConfig):
        self.cfg = cfg

    def __len__(self):
        return self.cfg.n

    def __getitem__(self, i):
        x = torch.tensor(float(i))
        return self.cfg.transform(x) if self.cfg.transform else x


def main():
    base = DataConfig(n=6)
    train_cfg = dataclasses.replace(base, transform=lambda x: x + torch.rand(()))  # LDR201
    for b in DataLoader(Points(train_cfg), batch_size=3, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
