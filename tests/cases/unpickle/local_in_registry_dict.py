# A dict made in main() maps each split to a local transform, and the dataset gets one of them.
import torch
from torch.utils.data import DataLoader, Dataset


class Items(Dataset):
    def __init__(self, transform):
        self.values = torch.linspace(0, 1, 4)
        self.transform = transform

    def __len__(self):
        return len(self.values)

    def __getitem__(self, i):
        return self.transform(self.values[i])


def main():
    def jitter(x):  # LDR202
        return x + 1e-3

    transforms = {"train": jitter, "val": torch.clone}
    loader = DataLoader(Items(transforms["train"]), batch_size=2, num_workers=1)
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
