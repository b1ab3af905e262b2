# torchvision's ImageFolder keeps the lambda that it gets as its transform.
# not run: needs torchvision
import sys

from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder


def main(root):
    dataset = ImageFolder(root, transform=lambda img: img.convert("L"))  # LDR201
    loader = DataLoader(dataset, batch_size=8, shuffle=True, num_workers=4)
    for images, labels in loader:
        print(len(images), labels)


if __name__ == "__main__":
    main(sys.argv[1])
