# The torchvision detection idiom: a lambda that zips the batch, in main.
import torch
from torch.utils.data import DataLoader, Dataset


class Boxes(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, idx):
        n = idx % 3 + 1
        return torch.rand(3, 16, 16), {"boxes": torch.rand(n, 4), "labels": torch.ones(n).long()}


def main():
    data_loader = DataLoader(
        Boxes(),
        batch_size=2,
        shuffle=True,
        num_workers=2,
        collate_fn=lambda batch: tuple(zip(*batch)),  # LDR201
    )
    for images, targets in data_loader:
        print(len(images), [t["boxes"].shape[0] for t in targets])


if __name__ == "__main__":
    main()
