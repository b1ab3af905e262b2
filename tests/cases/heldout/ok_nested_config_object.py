# A nested dict becomes nested config objects; its number of workers is 0, so a lambda is fine.
import torch
from torch.utils.data import DataLoader, TensorDataset

DEFAULTS = {"data": {"loader": {"batch_size": 2, "num_workers": 0}, "n": 4}, "seed": 0}


class Config:
    def __init__(self, entries):
        for key, value in entries.items():
            setattr(self, key, Config(value) if isinstance(value, dict) else value)


cfg = Config(DEFAULTS)
torch.manual_seed(cfg.seed)
loader = DataLoader(
    TensorDataset(torch.arange(cfg.data.n)),
    batch_size=cfg.data.loader.batch_size,
    num_workers=cfg.data.loader.num_workers,
    collate_fn=lambda rows: torch.stack([x for x, in rows]),
)
for batch in loader:
    print(batch)
