# A config namespace that holds a lambda is kept by the dataset.
from types import SimpleNamespace

import torch
from torch.utils.data import DataLoader, Dataset


class ConfigDataset(Dataset):
    def __init__(self, cfg):
        self.cfg = cfg

    def __len__(self):
        return self.cfg.n

    def __getitem__(self, i):
        return self.cfg.fn(torch.tensor(i))


def get_config():
    cfg = SimpleNamespace()
    cfg.n = 8
    cfg.fn = lambda x: x % 3  # LDR201
    cfg.workers = 2
    return cfg


def main():
    cfg = get_config()
    dl = DataLoader(ConfigDataset(cfg), batch_size=4, num_workers=cfg.workers)
    for b in dl:
        print(b)


if __name__ == "__main__":
    main()
