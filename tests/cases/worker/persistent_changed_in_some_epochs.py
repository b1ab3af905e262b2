# Progressive resizing: the workers that stay keep the size that they began with.
import torch
from torch.utils.data import DataLoader, Dataset


class Images(Dataset):
    def __init__(self):
        self.size = 8
        self.names = ["a"]

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return torch.zeros(len(self.names), self.size)


class Loader(DataLoader):
    pass


def grow_at_five():
    loader = Loader(Images(), num_workers=1, persistent_workers=True)
    for epoch in range(10):
        if epoch == 5:
            loader.dataset.size = 16  # LDR307
        for batch in loader:
            print(epoch, batch.shape)


def grow_after_each():
    images = Images()
    loader = DataLoader(images, num_workers=1, persistent_workers=True)
    for epoch in range(3):
        for batch in loader:
            print(epoch, batch.shape)
        images.names.append("b")  # LDR307


if __name__ == "__main__":
    grow_at_five()
    grow_after_each()
