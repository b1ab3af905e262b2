# Augmentations are an nn.Sequential of modules; one of them builds its noise on the GPU.
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class GpuNoise(nn.Module):
    def forward(self, x):
        noise = torch.randn(x.shape, device="cuda")  # LDR301
        return x + noise.cpu()


class Clips(Dataset):
    def __init__(self, n):
        self.n = n
        self.aug = nn.Sequential(nn.Identity(), GpuNoise())

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.aug(torch.zeros(4))


if __name__ == "__main__":
    for c in DataLoader(Clips(4), batch_size=2, num_workers=1):
        print(c)
