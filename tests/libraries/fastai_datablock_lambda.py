# The functions of a DataBlock go to the workers with the loader.
# library: fastai torchvision
# fails: Can't (get|pickle) local object
from pathlib import Path

from fastai.data.all import DataBlock
from fastai.vision.all import CategoryBlock, ImageBlock, get_image_files, resnet18, vision_learner
from PIL import Image


def write(path):
    for i in range(16):
        folder = path / ("cat" if i % 2 else "dog")
        folder.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (32, 32), (i, 0, 0)).save(folder / f"{i}.png")


def main(path):
    write(path)
    block = DataBlock(
        blocks=(ImageBlock, CategoryBlock),
        get_items=get_image_files,
        get_y=lambda name: name.parent.name,  # LDR201
    )
    dls = block.dataloaders(path, bs=4)
    learn = vision_learner(dls, resnet18, pretrained=False)
    learn.fit_one_cycle(1)


if __name__ == "__main__":
    main(Path("pictures"))
