# A wrapper class moves batches while iterating its inner loader, and the wrapper is looped over.
import torch
from torch.utils.data import DataLoader, TensorDataset


class DeviceLoader:
    def __init__(self, inner, device):
        self.inner = inner
        self.device = device

    def __len__(self):
        return len(self.inner)

    def __iter__(self):
        for (x,) in self.inner:
            yield x.to(self.device)


plain = DataLoader(TensorDataset(torch.arange(4)), batch_size=2, num_workers=1)
loader = DeviceLoader(plain, torch.device("cpu"))
print(len(loader))
for x in loader:  # LDR101
    print(x.tolist())
