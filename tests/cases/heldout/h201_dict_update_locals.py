# A config object takes its fields by __dict__.update, and the dataset keeps it.
import torch
from torch.utils.data import DataLoader, Dataset


class Config:
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)


class Curves(Dataset):
    def __init__(self, cfg):
        self.cfg = cfg
        self.t = torch.linspace(0, 1, cfg.points)

    def __len__(self):
        return 6

    def __getitem__(self, i):
        return self.cfg.curve(self.t * i)


def main():
    cfg = Config(points=5, workers=2, curve=lambda t: torch.sin(t))  # LDR201
    for b in DataLoader(Curves(cfg), batch_size=3, num_workers=cfg.workers):
        print(b.shape)


if __name__ == "__main__":
    main()
