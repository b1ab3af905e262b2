# A transform class is local to the function that makes the transforms.
import torch
from torch.utils.data import DataLoader
from torchvision import transforms
from torchvision.datasets import FakeData


def get_train_transform(std=0.1):
    class AddGaussianNoise:  # LDR203
        def __init__(self, mean=0.0, std=1.0):
            self.std = std
            self.mean = mean

        def __call__(self, tensor):
            return tensor + torch.randn(tensor.size()) * self.std + self.mean

        def __repr__(self):
            return f"{type(self).__name__}(mean={self.mean}, std={self.std})"

    return transforms.Compose([transforms.ToTensor(), AddGaussianNoise(std=std)])


if __name__ == "__main__":
    trainset = FakeData(8, (3, 8, 8), transform=get_train_transform())
    trainloader = DataLoader(trainset, batch_size=4, shuffle=True, num_workers=2)
    for i, (inputs, labels) in enumerate(trainloader, 0):
        print(i, inputs.shape)
