# The dataset keeps a model that it moved to the GPU, if there is one.
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Distilled(Dataset):
    def __init__(self, images, teacher):
        device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.images = images
        self.teacher = teacher.to(device).eval()  # LDR205

    def __len__(self):
        return len(self.images)

    def __getitem__(self, i):
        return self.images[i]


def main():
    distilled = Distilled(torch.rand(4, 6), nn.Linear(6, 2))
    for batch in DataLoader(distilled, batch_size=2, num_workers=1):
        print(batch.shape)


if __name__ == "__main__":
    main()
