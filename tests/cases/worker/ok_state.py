# State that each process has for itself, that is set before the workers start, or that is shared.
import torch
from torch.utils.data import DataLoader, Dataset


class Images(Dataset):
    def __init__(self):
        self.cache = {}
        self.file = None
        self.position = 0
        self.epoch = torch.tensor(0).share_memory_()
        self.mode = "train"
        self.size = 4

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        if self.file is None:
            self.file = open(__file__)
        self.position += 1
        if i not in self.cache:
            self.cache[i] = self.mode, i
        return self.cache[i][1] + int(self.epoch)

    def set_epoch(self, epoch):
        self.epoch.fill_(epoch)

    def __repr__(self):
        return f"Images({self.position})"

    def close(self):
        if self.file is not None:
            self.file.close()


def main():
    images = Images()
    images.size = 3
    images.mode = "test"
    loader = DataLoader(images, num_workers=1, persistent_workers=True)
    for epoch in range(2):
        images.mode = "train"
        images.set_epoch(epoch)
        for batch in loader:
            print(batch)
    images.close()
    for epoch in range(2):
        loader = DataLoader(images, num_workers=1, persistent_workers=True)
        images.mode = f"epoch {epoch}"
        for batch in loader:
            print(batch)


if __name__ == "__main__":
    main()
