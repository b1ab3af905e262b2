# A transform class moves each image to the device it was given.
import torch
from torch.utils.data import DataLoader
from torchvision import transforms
from torchvision.datasets import FakeData


class ToDevice:
    def __init__(self, device):
        self.device = device

    def __call__(self, img):
        return img.to(self.device, non_blocking=True)  # LDR301


def main():
    tf = transforms.Compose([transforms.ToTensor(), ToDevice("cuda:0")])
    loader = DataLoader(FakeData(8, (3, 8, 8), transform=tf), batch_size=4, num_workers=2)
    for x, _ in loader:
        print(x.device)


if __name__ == "__main__":
    main()
