# fastai makes as many workers as there are cores.
# not run: needs fastai and pictures
from fastai.vision.all import *

path = untar_data(URLs.PETS) / "images"


def is_cat(name):
    return name[0].isupper()


dls = ImageDataLoaders.from_name_func(
    path, get_image_files(path), valid_pct=0.2, label_func=is_cat, item_tfms=Resize(224)
)
learn = vision_learner(dls, resnet34, metrics=error_rate)
learn.fine_tune(1)  # LDR101
