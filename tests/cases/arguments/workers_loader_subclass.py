# A DataLoader subclass fixes the number of workers in super().__init__.
import torch
from torch.utils.data import DataLoader


class ImageLoader(DataLoader):
    def __init__(self, dataset, **kwargs):
        super().__init__(dataset, num_workers=1, **kwargs)  # LDR401


if __name__ == "__main__":
    for batch in ImageLoader(torch.rand(4, 2), batch_size=2, shuffle=True):
        print(batch)
