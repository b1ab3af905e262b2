# Under the guard, with functions that can be found by name; none with num_workers=0.
# library: fastai torchvision
from fastai.vision.all import *
from PIL import Image


def write(path):
    for i in range(16):
        folder = path / ("cat" if i % 2 else "dog")
        folder.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (32, 32), (i, 0, 0)).save(folder / f"{i}.png")


def label_of(name):
    return name.parent.name


def train(path):
    block = DataBlock(
        blocks=(ImageBlock, CategoryBlock),
        get_items=lambda source: get_image_files(source),
        get_y=label_of,
    )
    learn = vision_learner(block.dataloaders(path, bs=4), resnet18, pretrained=False)
    learn.fit_one_cycle(1)


if __name__ == "__main__":
    path = Path("pictures")
    write(path)
    quick = ImageDataLoaders.from_folder(
        path, valid_pct=0.5, bs=4, num_workers=0, item_tfms=lambda image: image
    )
    vision_learner(quick, resnet18, pretrained=False).fit(1)
    train(path)
