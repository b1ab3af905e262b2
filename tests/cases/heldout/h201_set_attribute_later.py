# The transform of an existing dataset is replaced by a lambda after the split.
import torch
from torch.utils.data import DataLoader, Dataset, random_split


class Patches(Dataset):
    def __init__(self):
        self.items = torch.rand(12, 4, 4)
        self.transform = None

    def __len__(self):
        return 12

    def __getitem__(self, i):
        x = self.items[i]
        return self.transform(x) if self.transform is not None else x


def main():
    full = Patches()
    train_ds, val_ds = random_split(full, [8, 4])
    train_ds.dataset.transform = lambda x: torch.rot90(x, k=1)  # LDR201
    train_dl = DataLoader(train_ds, batch_size=4, shuffle=True, num_workers=1)
    for x in train_dl:
        print(x.shape)


if __name__ == "__main__":
    main()
