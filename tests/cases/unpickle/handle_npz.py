# An .npz file stays open; an .npy file is an array.
import os

import numpy as np

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        np.save("a.npy", np.arange(4))
        np.savez("a.npz", x=np.arange(4))
        self.array = np.load("a.npy")
        self.arrays = np.load(os.path.join(".", "a.npz"))  # LDR204
        self.x = np.load("a.npz")["x"]

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
