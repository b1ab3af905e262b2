# The same in every turn, before the workers start; and what no worker reads.
from torch.utils.data import DataLoader, Dataset


class Images(Dataset):
    def __init__(self):
        self.size = 8
        self.history = []

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i * self.size


if __name__ == "__main__":
    images = Images()
    loader = DataLoader(images, num_workers=1, persistent_workers=True)
    for epoch in range(3):
        images.size = 16
        for batch in loader:
            print(batch)
        images.history.append(epoch)
    print(images.history)
