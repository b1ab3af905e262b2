# The transform that the dataset keeps on self is a lambda from the call site.
import torch
from torch.utils.data import DataLoader, Dataset


class Images(Dataset):
    def __init__(self, count, transform=None):
        self.pixels = torch.randint(0, 256, (count, 3, 4, 4))
        self.transform = transform

    def __len__(self):
        return len(self.pixels)

    def __getitem__(self, i):
        image = self.pixels[i]
        if self.transform is not None:
            image = self.transform(image)
        return image


if __name__ == "__main__":
    dataset = Images(6, transform=lambda img: img.float() / 255)  # LDR201
    loader = DataLoader(dataset, batch_size=3, shuffle=True, num_workers=1)
    print(sum(b.mean() for b in loader))
