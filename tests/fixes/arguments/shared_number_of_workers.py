# apply: unsafe
# platform: win32
import torch
from torch.utils.data import DataLoader, Dataset


class Scaled(Dataset):
    def __init__(self, values):
        self.values = values

    def __len__(self):
        return len(self.values)

    def __getitem__(self, i):
        return self.values[i] * cfg["scale"]


if __name__ == "__main__":
    cfg = {"scale": 0.5, "epochs": 2}  # workers do not have this one
    workers = 2
    train = DataLoader(Scaled([1, 2, 3]), batch_size=2, num_workers=workers)
    valid = DataLoader(Scaled([4]), num_workers=workers, persistent_workers=True)
    for epoch in range(cfg["epochs"]):
        print([x.tolist() for x in train], [torch.sum(x).item() for x in valid])
