# Augmentations in an nn.ModuleList are applied in a loop; one of them goes to the GPU.
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Resample(nn.Module):
    def forward(self, x):
        return x.cuda().flip(0).cpu()  # LDR301


class Gain(nn.Module):
    def forward(self, x):
        return 2 * x


class Tracks(Dataset):
    def __init__(self, n):
        self.n = n
        self.augs = nn.ModuleList([Gain(), Resample()])

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        x = torch.randn(8)
        for aug in self.augs:
            x = aug(x)
        return x


if __name__ == "__main__":
    for b in DataLoader(Tracks(4), batch_size=2, num_workers=1):
        print(b.shape)
