# A DataLoader subclass sets workers in its own constructor and is used at module level.
import torch
from torch.utils.data import DataLoader, TensorDataset


class FastLoader(DataLoader):
    """Keeps workers alive between epochs."""

    def __init__(self, dataset, *args, **kwargs):
        kwargs.setdefault("num_workers", 2)
        kwargs["persistent_workers"] = True
        super().__init__(dataset, *args, **kwargs)


data = FastLoader(TensorDataset(torch.arange(10)), 5)
for epoch in range(2):
    for (x,) in data:  # LDR101
        print(epoch, x.tolist())
