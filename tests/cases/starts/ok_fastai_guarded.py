# Under the guard, with functions that can be found by name; none with num_workers=0.
# not run: needs fastai and pictures
from fastai.vision.all import *


def label_of(name):
    return name.parent.name


def train(path):
    block = DataBlock(
        blocks=(ImageBlock, CategoryBlock),
        get_items=lambda source: get_image_files(source),
        get_y=label_of,
    )
    learn = vision_learner(block.dataloaders(path), resnet18)
    learn.fit_one_cycle(1)


path = untar_data(URLs.MNIST_TINY)
quick = ImageDataLoaders.from_folder(path, num_workers=0, item_tfms=lambda image: image)
vision_learner(quick, resnet18).fit(1)

if __name__ == "__main__":
    train(path)
