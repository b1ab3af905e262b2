# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


class Compose:
    def __init__(self, transforms):
        self.transforms = transforms

    def __call__(self, image):
        for transform in self.transforms:
            image = transform(image)
        return image


class Lambda:
    def __init__(self, lambd):
        assert callable(lambd)
        self.lambd = lambd

    def __call__(self, image):
        return self.lambd(image)


class Fake(Dataset):
    def __init__(self, transform):
        self.transform = transform

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return self.transform(torch.full((1, 2, 2), float(i)))


transform = Compose(
    [
        torch.neg,
        Lambda(lambda x: x.repeat(3, 1, 1)),  # grey to RGB
        Lambda(lambda x: x + 1),
    ]
)

if __name__ == "__main__":
    for images in DataLoader(Fake(transform), batch_size=2, num_workers=1):
        print(images.shape, images.sum().item())
