# The functions of a DataBlock go to the workers with the loader.
# not run: needs fastai and pictures
from fastai.data.all import DataBlock
from fastai.vision.all import CategoryBlock, ImageBlock, get_image_files, resnet18, vision_learner


def main(path):
    block = DataBlock(
        blocks=(ImageBlock, CategoryBlock),
        get_items=get_image_files,
        get_y=lambda name: name.parent.name,  # LDR201
    )
    dls = block.dataloaders(path, bs=16)
    learn = vision_learner(dls, resnet18)
    learn.fit_one_cycle(1)
