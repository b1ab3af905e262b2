# A local class under the dataclass decorator is the dataset's configuration.
import dataclasses

import torch
from torch.utils.data import DataLoader, Dataset


class Windowed(Dataset):
    def __init__(self, series, cfg):
        self.series = series
        self.cfg = cfg

    def __len__(self):
        return (len(self.series) - self.cfg.length) // self.cfg.stride + 1

    def __getitem__(self, i):
        s = i * self.cfg.stride
        return self.series[s : s + self.cfg.length]


def main():
    @dataclasses.dataclass
    class WindowConfig:  # LDR203
        length: int = 4
        stride: int = 2

    ds = Windowed(torch.arange(20.0), WindowConfig(stride=3))
    for w in DataLoader(ds, batch_size=3, num_workers=1):
        print(w.shape)


if __name__ == "__main__":
    main()
