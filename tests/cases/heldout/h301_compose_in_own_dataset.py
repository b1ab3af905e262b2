# An own dataset with a Compose in which one of the transforms moves to CUDA.
import torch
from torch.utils.data import DataLoader, Dataset
from torchvision import transforms


class ToCuda:
    def __call__(self, x):
        return x.cuda()  # LDR301


class Frames(Dataset):
    def __init__(self, n, transform=None):
        self.n = n
        self.transform = transform

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        img = torch.rand(3, 8, 8)
        if self.transform:
            img = self.transform(img)
        return img


def main():
    tf = transforms.Compose([transforms.RandomHorizontalFlip(), ToCuda()])
    for b in DataLoader(Frames(8, tf), batch_size=4, num_workers=2):
        print(b.shape)


if __name__ == "__main__":
    main()
