# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


class Images(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        image = torch.full((3, 8, 8), float(i)).cuda()
        label = torch.tensor(i % 2).to("cuda")
        return image, label


def main():
    loader = DataLoader(Images(), batch_size=2, num_workers=2)
    for images, labels in loader:
        images, labels = images.cuda(), labels.cuda()
        print(images.mean().item(), labels.tolist())


if __name__ == "__main__":
    main()
