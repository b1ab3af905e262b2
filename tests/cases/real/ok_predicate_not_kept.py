# ImageFolder uses is_valid_file and does not keep it.
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder

if __name__ == "__main__":
    images = ImageFolder("data", is_valid_file=lambda path: path.endswith(".png"))
    print(list(DataLoader(images, num_workers=1)))
