# timm's loader has one worker unless told otherwise.
# not run: needs timm and pictures
from timm.data import create_dataset, create_loader

dataset = create_dataset("", root="pictures")
loader = create_loader(dataset, input_size=224, batch_size=8, use_prefetcher=False)
for images, labels in loader:  # LDR101
    print(images.shape)
