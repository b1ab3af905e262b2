# transforms.Lambda inside a Compose that a getter function builds per split.
import torch
from torch.utils.data import DataLoader
from torchvision import datasets, transforms


def get_transform(train):
    t = []
    t.append(transforms.ToTensor())
    t.append(transforms.Lambda(lambda x: x.repeat(3, 1, 1) if x.shape[0] == 1 else x))  # LDR201
    if train:
        t.append(transforms.RandomHorizontalFlip(0.5))
    return transforms.Compose(t)


def main():
    train_set = datasets.FakeData(size=8, image_size=(1, 8, 8), transform=get_transform(train=True))
    loader = DataLoader(train_set, batch_size=4, num_workers=2)
    for x, y in loader:
        print(x.shape)


if __name__ == "__main__":
    main()
