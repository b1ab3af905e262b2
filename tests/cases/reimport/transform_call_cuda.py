# A transform object in a composed pipeline sends the image to CUDA in __call__.
import torch
from torch.utils.data import DataLoader, Dataset


class Compose:
    def __init__(self, steps):
        self.steps = steps

    def __call__(self, x):
        for step in self.steps:
            x = step(x)
        return x


class ToCuda:
    def __call__(self, x):
        return x.to("cuda").float()  # LDR301


class Images(Dataset):
    def __init__(self, transform):
        self.transform = transform

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.transform(torch.full((1, 2, 2), i))


if __name__ == "__main__":
    for images in DataLoader(Images(Compose([ToCuda()])), batch_size=2, num_workers=1):
        print(images.mean())
