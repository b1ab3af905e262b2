# The lambda is set after the loader was built, but before it is iterated: it crosses all the same.
import torch
from torch.utils.data import DataLoader, TensorDataset


class Scaled(TensorDataset):
    def __init__(self, *tensors):
        super().__init__(*tensors)
        self.scale = None

    def __getitem__(self, index):
        (x,) = super().__getitem__(index)
        return self.scale(x) if self.scale else x


if __name__ == "__main__":
    scaled = Scaled(torch.ones(4, 2))
    loader = DataLoader(scaled, batch_size=2, num_workers=1)
    scaled.scale = lambda x: x * 3  # LDR201
    for batch in loader:
        print(batch)
