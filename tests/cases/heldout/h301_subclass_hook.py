# The base class's __getitem__ calls a hook, and the subclass uses CUDA in it.
import torch
from torch.utils.data import DataLoader, Dataset


class Base(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def load(self, i):
        raise NotImplementedError

    def __getitem__(self, i):
        return self.load(i)


class GpuFFT(Base):
    def load(self, i):
        x = torch.randn(16, device="cuda")  # LDR301
        return torch.fft.rfft(x).abs().cpu()


def main():
    loader = DataLoader(GpuFFT(8), batch_size=2, num_workers=2)
    print(sum(b.sum() for b in loader))


if __name__ == "__main__":
    main()
