# A torch.Generator pickles, and the worker dies of it.
import torch
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.generator = torch.Generator()  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.rand(1, generator=self.generator)


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
