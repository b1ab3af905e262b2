# Workers only where the tensors are on the CPU, asked in several ways.
import torch
from torch.utils.data import DataLoader, TensorDataset


def pick_device(name=None):
    return torch.device(name or ("cuda" if torch.cuda.is_available() else "cpu"))


def loaders(device):
    x = torch.randn(8, 2).to(device)
    on_gpu = x.is_cuda
    yield DataLoader(TensorDataset(x), batch_size=4, num_workers=0 if on_gpu else 1)
    yield DataLoader(TensorDataset(x), batch_size=4, num_workers=0 if "cuda" in str(device) else 1)
    yield DataLoader(TensorDataset(x), batch_size=4, num_workers=1 if x.device == torch.device("cpu") else 0)


def main():
    for dl in loaders(pick_device()):
        for (b,) in dl:
            print(b.device)


if __name__ == "__main__":
    main()
