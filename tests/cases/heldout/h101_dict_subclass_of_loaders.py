# A dict subclass holds the loaders.
import torch
from torch.utils.data import DataLoader, TensorDataset


class LoaderDict(dict):
    def add(self, name, dataset, **kwargs):
        self[name] = DataLoader(dataset, batch_size=4, num_workers=1, **kwargs)
        return self


loaders = LoaderDict()
loaders.add("train", TensorDataset(torch.arange(8)), shuffle=True)

for (x,) in loaders["train"]:  # LDR101
    print(x)
