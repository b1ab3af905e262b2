# fastai makes as many workers as there are cores.
# library: fastai torchvision
# fails: finished its bootstrapping phase
from fastai.vision.all import *
from PIL import Image

path = Path("pictures")
path.mkdir(exist_ok=True)
for i in range(16):
    Image.new("RGB", (32, 32), (i, 0, 0)).save(path / f"{'Cat' if i % 2 else 'dog'}_{i}.png")


def is_cat(path):
    return path.name[0].isupper()


dls = ImageDataLoaders.from_path_func(
    path, get_image_files(path), valid_pct=0.5, bs=4, label_func=is_cat, item_tfms=Resize(32)
)
learn = vision_learner(dls, resnet18, pretrained=False, metrics=error_rate)
learn.fine_tune(1)  # LDR101
