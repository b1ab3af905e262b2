# nn.Module has a __setstate__, so a module that wraps another one is fine.
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Wrapper(nn.Module):
    def __init__(self, module):
        super().__init__()
        self.module = module

    def __getattr__(self, name):
        try:
            return super().__getattr__(name)
        except AttributeError:
            return getattr(self.module, name)


class Samples(Dataset):
    def __init__(self, transform):
        self.transform = transform

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(Wrapper(nn.ReLU())), num_workers=1):
        print(batch)
