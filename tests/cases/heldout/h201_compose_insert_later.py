# A lambda transform is inserted in the Compose of a dataset that exists already.
import torch
from torch.utils.data import DataLoader
from torchvision import datasets, transforms


def main():
    tf = transforms.Compose([transforms.ToTensor()])
    train = datasets.FakeData(8, (3, 8, 8), transform=tf)
    train.transform.transforms.insert(0, transforms.Lambda(lambda im: im.convert("RGB")))  # LDR201
    tf.transforms.append(transforms.Normalize([0.5] * 3, [0.5] * 3))
    for x, y in DataLoader(train, 4, num_workers=1):
        print(x.shape)


if __name__ == "__main__":
    main()
