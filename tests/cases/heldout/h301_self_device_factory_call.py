# __getitem__ creates its tensors on self.device.
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class NpDataset(Dataset):
    def __init__(self, arrays, use_gpu=True):
        self.arrays = arrays
        self.device = torch.device("cuda") if use_gpu else torch.device("cpu")

    def __len__(self):
        return len(self.arrays)

    def __getitem__(self, i):
        a = self.arrays[i]
        return {
            "x": torch.tensor(a, dtype=torch.float32, device=self.device),  # LDR301
            "n": len(a),
        }


def main():
    ds = NpDataset([np.ones(3), np.zeros(3)])
    for batch in DataLoader(ds, batch_size=2, num_workers=1):
        print(batch["x"].device)


if __name__ == "__main__":
    main()
