# A scripted function, decorated at module level.
import torch

from torch.utils.data import DataLoader, Dataset


@torch.jit.script  # LDR204
def scale(x):
    return x * 2


class Samples(Dataset):
    def __init__(self):
        self.transform = scale

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
