# Under the guard, with timm's own transforms.
# library: timm torchvision
from pathlib import Path

from PIL import Image
from timm.data import create_dataset, create_loader


def main():
    folder = Path("pictures/cat")
    folder.mkdir(parents=True, exist_ok=True)
    for i in range(4):
        Image.new("RGB", (32, 32), (i, 0, 0)).save(folder / f"{i}.png")
    dataset = create_dataset("", root="pictures")
    loader = create_loader(
        dataset, input_size=32, batch_size=2, is_training=True, use_prefetcher=False
    )
    for images, labels in loader:
        print(images.shape)


if __name__ == "__main__":
    main()
