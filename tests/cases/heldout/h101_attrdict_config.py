# An AttrDict configuration, the loop at module level.
import torch
from torch.utils.data import DataLoader, TensorDataset


class AttrDict(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value


cfg = AttrDict(batch_size=4, num_workers=2)
cfg.epochs = 1

loader = DataLoader(TensorDataset(torch.arange(8)), cfg.batch_size, num_workers=cfg.num_workers)
for epoch in range(cfg.epochs):
    for (x,) in loader:  # LDR101
        print(epoch, x)
