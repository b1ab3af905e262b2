# apply: safe
import numpy as np
from torch.utils.data import DataLoader, Dataset


class Augmented(Dataset):
    def __init__(self, array, mode="flip"):
        self.array = array
        self.mode = mode
        self.ops = {
            "none": lambda x: x,
            "flip": lambda x: x[::-1].copy(),  # a copy, torch has no negative strides
            "shift": lambda x, by=1: np.roll(x, by),
        }
        self.after = [lambda x: x + 1, np.sqrt, lambda x: x.astype(np.float32)]

    def __len__(self):
        return len(self.array)

    def __getitem__(self, i):
        x = self.ops[self.mode](self.array[i])
        for f in self.after:
            x = f(x)
        return x


if __name__ == "__main__":
    data = np.arange(9.0).reshape(3, 3)
    for mode in ("flip", "shift"):
        for batch in DataLoader(Augmented(data, mode), num_workers=1):
            print(mode, batch.tolist())
