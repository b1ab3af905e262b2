# Lambdas in a module-level table are looked up by the worker in its own copy of the module.
import torch
from torch.utils.data import DataLoader, Dataset

AUGMENTATIONS = {
    "none": lambda x: x,
    "flip": lambda x: x.flip(0),
}


class Augmented(Dataset):
    def __init__(self, data, mode):
        self.data = data
        self.mode = mode

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        return AUGMENTATIONS[self.mode](self.data[i])


if __name__ == "__main__":
    for batch in DataLoader(Augmented(torch.rand(4, 2), "flip"), batch_size=2, num_workers=1):
        print(batch)
