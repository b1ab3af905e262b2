# The dataset moves its arrays to a device parameter that defaults to cuda.
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class TimeSeries(Dataset):
    def __init__(self, array, window, device="cuda"):
        self.data = torch.from_numpy(array).float().to(device)  # LDR205
        self.window = window

    def __len__(self):
        return len(self.data) - self.window

    def __getitem__(self, i):
        return self.data[i : i + self.window]


def main():
    ds = TimeSeries(np.random.randn(64, 3), window=8)
    for b in DataLoader(ds, batch_size=8, num_workers=4):
        print(b.shape)


if __name__ == "__main__":
    main()
