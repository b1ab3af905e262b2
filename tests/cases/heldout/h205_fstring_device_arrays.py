# Everything is preloaded on the GPU that an option names.
import argparse

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Preloaded(Dataset):
    def __init__(self, arrays, device):
        self.tensors = {k: torch.from_numpy(v).to(device) for k, v in arrays.items()}  # LDR205

    def __len__(self):
        return len(next(iter(self.tensors.values())))

    def __getitem__(self, i):
        return {k: v[i] for k, v in self.tensors.items()}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--gpu", default="0")
    args = ap.parse_args()
    device = torch.device(f"cuda:{args.gpu}")
    arrays = {"x": np.random.rand(16, 3), "y": np.arange(16)}
    for b in DataLoader(Preloaded(arrays, device), batch_size=4, num_workers=2):
        print(b["x"].shape)


if __name__ == "__main__":
    main()
