# A dataclass of settings has the worker count as a field default.
from dataclasses import dataclass, field

from torch.utils.data import DataLoader


@dataclass
class Config:
    batch_size: int = 2
    workers: int = 1
    samples: list = field(default_factory=lambda: list(range(4)))


def run(cfg: Config):
    loader = DataLoader(cfg.samples, batch_size=cfg.batch_size, num_workers=cfg.workers)
    return [b.tolist() for b in loader]


print(run(Config(batch_size=4)))  # LDR101
