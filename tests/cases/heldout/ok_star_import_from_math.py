# A star import brings the name that workers read; the guard rebinds it for the parent.
from math import *  # noqa: F403

import torch
from torch.utils.data import DataLoader, Dataset


class Circles(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.tensor(i * tau)  # noqa: F405


if __name__ == "__main__":
    tau = round(tau, 3)  # noqa: F405
    print("tau", tau)
    for b in DataLoader(Circles(), batch_size=2, num_workers=1):
        print(b)
