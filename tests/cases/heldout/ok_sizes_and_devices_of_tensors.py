# Shapes, dtypes and the device of a GPU tensor are plain values that a dataset may keep.
import torch
from torch.utils.data import DataLoader, Dataset


class Probe(Dataset):
    def __init__(self, n, device, dtype):
        self.n, self.device, self.dtype = n, device, dtype

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return torch.zeros(2, dtype=self.dtype)


def main():
    device = "cuda" if torch.cuda.is_available() else "cpu"
    x = torch.randn(4, 3).to(device)
    ds = Probe(x.shape[0], x.device, x.dtype)
    for b in DataLoader(ds, batch_size=2, num_workers=1):
        print(b.to(ds.device).shape)


if __name__ == "__main__":
    main()
