# The configuration sets num_workers to 0 in several ways.
import argparse
from dataclasses import dataclass

import torch
from torch.utils.data import DataLoader, TensorDataset


@dataclass
class Cfg:
    batch_size: int = 4
    num_workers: int = 0


class Defaults:
    NUM_WORKERS = 0


parser = argparse.ArgumentParser()
parser.add_argument("--workers", type=int, default=0)
args, _ = parser.parse_known_args()

cfg = Cfg()
ds = TensorDataset(torch.randn(8, 1))
a = DataLoader(ds, cfg.batch_size, num_workers=cfg.num_workers, collate_fn=lambda b: b)
b = DataLoader(ds, 4, num_workers=Defaults.NUM_WORKERS, collate_fn=lambda b: len(b))
options = {"num_workers": 0, "batch_size": 2}
options.update(shuffle=True)
c = DataLoader(ds, **options, collate_fn=lambda b: b[0])
for loader in (a, b, c):
    for batch in loader:
        print(type(batch))
