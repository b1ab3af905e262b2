# An apex-like prefetcher calls iter(loader) in its constructor.
import torch
from torch.utils.data import DataLoader, TensorDataset


class DataPrefetcher:
    def __init__(self, loader):
        self.loader = iter(loader)
        self.preload()

    def preload(self):
        try:
            (self.next_input,) = next(self.loader)
        except StopIteration:
            self.next_input = None

    def next(self):
        current = self.next_input
        self.preload()
        return current


loader = DataLoader(TensorDataset(torch.randn(8, 2)), batch_size=4, num_workers=1)
prefetcher = DataPrefetcher(loader)  # LDR101
x = prefetcher.next()
while x is not None:
    print(x.shape)
    x = prefetcher.next()
