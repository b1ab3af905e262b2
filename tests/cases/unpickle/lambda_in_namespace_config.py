# The dataset keeps a config namespace, and one of its entries is a lambda.
from types import SimpleNamespace

import torch
from torch.utils.data import DataLoader, Dataset


class Tabular(Dataset):
    def __init__(self, cfg):
        self.cfg = cfg
        self.rows = torch.rand(cfg.rows, 3)

    def __len__(self):
        return self.cfg.rows

    def __getitem__(self, i):
        return self.cfg.encode(self.rows[i])


def main():
    cfg = SimpleNamespace(
        rows=4,
        lr=1e-3,
        encode=lambda row: (row > 0.5).int(),  # LDR201
    )
    for batch in DataLoader(Tabular(cfg), batch_size=2, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
