# timm's loader has one worker unless told otherwise.
# library: timm torchvision
# fails: finished its bootstrapping phase
from pathlib import Path

from PIL import Image
from timm.data import create_dataset, create_loader

folder = Path("pictures/cat")
folder.mkdir(parents=True, exist_ok=True)
for i in range(4):
    Image.new("RGB", (32, 32), (i, 0, 0)).save(folder / f"{i}.png")

dataset = create_dataset("", root="pictures")
loader = create_loader(dataset, input_size=32, batch_size=2, use_prefetcher=False)
for images, labels in loader:  # LDR101
    print(images.shape)
