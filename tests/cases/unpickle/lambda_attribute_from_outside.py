# The script sets a lambda on the dataset object from outside the class.
import torch
from torch.utils.data import DataLoader, Dataset


class Volumes(Dataset):
    transform = None

    def __init__(self, n):
        self.volumes = torch.rand(n, 2, 2, 2)

    def __len__(self):
        return len(self.volumes)

    def __getitem__(self, i):
        v = self.volumes[i]
        return self.transform(v) if self.transform else v


def main():
    train_set, val_set = Volumes(4), Volumes(2)
    train_set.transform = lambda v: v.flip(-1)  # LDR201
    train_loader = DataLoader(train_set, batch_size=2, num_workers=1)
    val_loader = DataLoader(val_set, batch_size=2, num_workers=1)
    for name, loader in (("train", train_loader), ("val", val_loader)):
        print(name, sum(batch.sum().item() for batch in loader))


if __name__ == "__main__":
    main()
